package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;

/** What was found in folders of rules (规则检查结果), for a terminal and as {@code rules.schema.json}. */
public record RuleReport(List<Folder> folders) {
    /**
     * One of them.
     *
     * @param files how many rule files it has
     */
    public record Folder(String name, int files, List<Finding> findings) {}

    public boolean isSound() {
        return folders.stream().allMatch(folder -> folder.findings().isEmpty());
    }

    /** Each finding, and a line for each folder. */
    public String text(Ink ink) {
        StringBuilder out = new StringBuilder();
        for (Folder folder : folders) {
            out.append(TextTable.of(folder.findings(), ink, Catalogue.CHINESE));
            out.append(ink.bold(Grid.visible(folder.name())))
                    .append("：")
                    .append(folder.files())
                    .append(" 个规则文件，")
                    .append(
                            folder.findings().isEmpty()
                                    ? "可以构建"
                                    : folder.findings().size() + " 个错误，不能构建")
                    .append('\n');
        }
        return out.toString();
    }

    public void json(OutputStream out) throws IOException {
        JsonPage.write(
                out,
                false,
                page -> page.objects("rules", folders, folder -> {
                    page.text("folder", folder.name());
                    page.number("files", folder.files());
                    FindingList.write(page, folder.findings(), Catalogue.CHINESE);
                }));
    }
}
