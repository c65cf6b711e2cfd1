package kaoping.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kaoping.desk.Draft;
import kaoping.finding.Catalogue;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.report.TextTable;
import kaoping.shelf.NewBook;
import kaoping.shelf.Shelf;
import kaoping.shelf.Side;
import kaoping.workbook.WorkbookWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaoping new 530622 annual-appraisal 2024}: a ready workbook for a policy that has none. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "新建一个方案的工作簿：各表的全部列、说明、下拉列表、示例行和算例；或照已有方案另存。",
            "Writes the workbook of a new policy, with every column explained and an example, or as a copy."
        })
final class New implements Callable<Integer> {
    @Mixin
    private final PolicyName name = new PolicyName();

    @Option(names = "--area", paramLabel = "名称", description = "地区名称；已有该地区的方案时可省略（name of the area）")
    private @Nullable String area;

    @Option(names = "--title", paramLabel = "名称", description = "方案名称；缺省取同名方案的名称（title of the policy）")
    private @Nullable String title;

    @Option(names = "--from", paramLabel = "WORKBOOK", description = "照它另存：工作簿或 地区/方案/期间（copy this policy）")
    private @Nullable String from;

    @Option(names = "--folder", paramLabel = "拼音", description = "地区还没有文件夹时，它的拼音，如 qiaojia（folder of a new area）")
    private @Nullable String folder;

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "写到这个文件；缺省写进方案文件夹（file to write）")
    private @Nullable Path out;

    @Option(names = "--force", description = "文件已存在时覆盖（overwrite）")
    private boolean force;

    @Mixin
    private final Tables tables = new Tables();

    private final Streams streams;

    New(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        PolicyId id = id();
        Shelf shelf = tables.open();
        Path file = out == null ? NewFile.of(tables.folder(), id, folder) : out;
        if (Files.exists(file) && !force) {
            throw new UsageFault("文件 " + file + " 已经有了：请换一个名称，或用 --force 覆盖");
        }
        KnownNames known = new KnownNames(shelf);
        byte[] content;
        if (from == null) {
            String named = title == null ? known.title(id).orElse(name.policy) : title;
            content = WorkbookWriter.writeWhole(NewBook.examples(id, area(known, id), named));
        } else {
            content = WorkbookWriter.write(copy(id, known, shelf));
        }
        NewFile.write(file, content);
        return report(Draft.check(file, shelf), file);
    }

    private PolicyId id() {
        boolean every = name.period.equals(Settings.EVERY_PERIOD);
        if (PolicyId.read(name.jurisdiction, "a", "2000").isEmpty()) {
            throw new UsageFault("地区代码要写成六位数字，如 530622，不是 " + name.jurisdiction);
        }
        if (PolicyId.read(name.jurisdiction, name.policy, "2000").isEmpty()) {
            throw new UsageFault("方案代码要写成小写英文，可带数字和连字符，如 annual-appraisal，不是 " + name.policy);
        }
        if (!every && PolicyId.read(name.jurisdiction, name.policy, name.period).isEmpty()) {
            throw new UsageFault("期间要写成 2024、2024H1、2024Q3、2024-07 或 通用，不是 " + name.period);
        }
        return new PolicyId(name.jurisdiction, name.policy, name.period);
    }

    private PolicyBook copy(PolicyId id, KnownNames known, Shelf shelf) {
        Side source = new Sides(tables, true).of(java.util.Objects.requireNonNull(from));
        Optional<PolicyBook> old = source.id().flatMap(source::book);
        if (old.isEmpty()) {
            streams.err().print(TextTable.of(source.findings(), streams.ink(), Catalogue.CHINESE));
            throw new UsageFault("不能照 " + from + " 另存：没有这个方案，或它的工作簿有错误");
        }
        String named = title == null ? KnownNames.renewed(old.get(), id) : title;
        return NewBook.copy(source, id, area(known, id), named, shelf).orElseThrow();
    }

    private String area(KnownNames known, PolicyId id) {
        return Optional.ofNullable(area)
                .or(() -> known.area(id))
                .orElseThrow(
                        () -> new UsageFault("还没有 " + name.jurisdiction + " 的方案，不知道它的名称：请用 --area 写明，如 --area 巧家县"));
    }

    private int report(Draft draft, Path file) {
        streams.out().println("已写出 " + file);
        streams.out().println(draft.sentence());
        draft.hints(from != null).forEach(streams.out()::println);
        streams.err().print(TextTable.of(draft.findings(), streams.ink(), Catalogue.CHINESE));
        return draft.isSound() ? Exit.FINE : Exit.REFUSED;
    }
}
