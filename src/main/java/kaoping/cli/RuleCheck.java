package kaoping.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaoping.engine.RuleFolder;
import kaoping.report.RuleReport;

/** {@code check --rules FOLDER}: what would make a build with these rules fail, before anybody builds (规则检查). */
record RuleCheck(Streams streams, Path folder) {
    int run(Shown format) throws IOException {
        RuleReport report = new RuleReport(read());
        if (format == Shown.JSON) {
            report.json(streams.out());
        } else {
            streams.out().print(report.text(streams.ink()));
        }
        streams.out().flush();
        return report.isSound() ? Exit.FINE : Exit.REFUSED;
    }

    private List<RuleReport.Folder> read() {
        if (!Files.isDirectory(folder)) {
            throw new UsageFault("没有规则文件夹 " + folder + "：请写 rules，或其中的一个，如 rules/431228-zhijiang");
        }
        try {
            List<RuleReport.Folder> folders = RuleFolder.at(folder).stream()
                    .map(rules -> new RuleReport.Folder(rules.name(), rules.files(), rules.findings()))
                    .toList();
            if (folders.isEmpty()) {
                throw new UsageFault("文件夹 " + folder + " 里没有规则：请写 rules，或其中的一个，如 rules/431228-zhijiang");
            }
            return folders;
        } catch (IOException e) {
            throw new UsageFault("读不了文件夹 " + folder + "：请核对权限");
        }
    }
}
