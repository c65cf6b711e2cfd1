package kaoping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.engine.RuleBook;
import kaoping.facts.AskedStandard;
import kaoping.facts.Submission;
import kaoping.facts.Value;
import kaoping.policy.Policy;
import kaoping.report.ReadingJson;
import kaoping.report.ReadingText;
import kaoping.shelf.StandardBook;
import kaoping.standard.Context;
import kaoping.standard.Reading;
import kaoping.standard.StandardReader;
import kaoping.value.Exact;
import kaoping.value.Labelled;
import kaoping.value.Relation;
import kaoping.workbook.WorkbookWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaoping read-standard "达95%以上得10分，每下降1%扣0.5分" --weight 10}: a printed standard as rows of 评分. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "把评（扣）分标准读成评分表的行，用平常的话复述；没有说清的不猜，指明哪几个字要问。",
            "Turns a printed scoring standard into rows of 评分; asks what the sentence leaves open."
        },
        footer = {"", "退出码：0 全部读懂；1 有要问的；2 用法不对或文件读写不了。"})
final class ReadStandard implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "SENTENCE", description = "标准的句子，一句一个（the sentences）")
    private List<String> sentences = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FILE", description = "从文件读，一行一句；- 表示标准输入（one sentence a line）")
    private @Nullable String from;

    @Option(names = "--facts", paramLabel = "FILE", description = "读这份事实里每个指标的标准（every standard of a submission）")
    private @Nullable Path facts;

    @Option(names = "--name", paramLabel = "名称", defaultValue = "", description = "指标名称（name of the indicator）")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--measure", paramLabel = "单位", defaultValue = "", description = "计量单位，如 %%（unit of measure）")
    @SuppressWarnings("NullAway.Init")
    private String measure;

    @Option(names = "--relation", paramLabel = "关系", description = "≥ > = ≤ < 或 定性（relation）")
    private @Nullable String relation;

    @Option(names = "--target", paramLabel = "目标值", description = "目标值（target）")
    private @Nullable String target;

    @Option(names = "--weight", paramLabel = "分值", description = "分值（full points）")
    private @Nullable String weight;

    @Option(names = "--policy", paramLabel = "地区/方案/期间", description = "照这个方案的说明表，如 431228/goals/2026（policy）")
    private @Nullable String policy;

    @Option(names = "--period", paramLabel = "期间", defaultValue = "", description = "没有方案时，考评期间，如 2026（period）")
    @SuppressWarnings("NullAway.Init")
    private String period;

    @Option(names = "--sheet", paramLabel = "OUT.xlsx", description = "把读懂的行写成评分表（write the rows as a sheet 评分）")
    private @Nullable Path sheet;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "缺省 ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Shown format;

    @Mixin
    private final Tables tables = new Tables();

    private final Streams streams;

    ReadStandard(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Reading> readings = facts == null ? sentences() : facts(facts);
        if (format == Shown.JSON) {
            ReadingJson.write(readings, true, streams.out());
            streams.out().println();
        } else if (facts == null) {
            streams.out().print(ReadingText.of(readings, streams.ink()));
        } else {
            streams.out().print(ReadingText.table(readings, streams.ink()));
        }
        streams.out().flush();
        if (sheet != null) {
            OutFile.write(sheet, to -> to.write(WorkbookWriter.write(StandardBook.of(readings))));
        }
        return readings.stream().allMatch(Reading::isRead) ? Exit.FINE : Exit.REFUSED;
    }

    private List<Reading> sentences() {
        List<String> all = new ArrayList<>(sentences);
        if (from != null) {
            all.addAll(lines(from));
        }
        if (all.isEmpty()) {
            throw new UsageFault(
                    "请写上标准的句子，或用 --from、--facts 指明文件，如：kaoping read-standard \"达95%以上得10分，否则不得分\" --weight 10");
        }
        Policy known = policy == null ? null : named(policy);
        String during = known == null ? period : known.id().period();
        AskedStandard about = new AskedStandard("", "", name, measure, relation(), target(), weight());
        return all.stream()
                .map(sentence -> StandardReader.read(sentence, Context.of(about, during, known)))
                .toList();
    }

    private List<Reading> facts(Path file) {
        List<Reading> readings = new ArrayList<>();
        for (Submission submission : FactFiles.read(file)) {
            Reply<RuleBook> reply =
                    new Desk(tables.open()).policy(submission.jurisdiction(), submission.policy(), submission.period());
            Policy found = reply instanceof Reply.Given<RuleBook> given
                    ? given.value().edition().policy()
                    : null;
            submission.units().stream()
                    .flatMap(unit -> unit.indicators().stream())
                    .map(i -> StandardReader.read(
                            i.standard(), found == null ? Context.of(i, submission.period()) : Context.of(i, found)))
                    .forEach(readings::add);
        }
        return readings;
    }

    private List<String> lines(String file) {
        try (InputStream in = file.equals("-") ? streams.in() : Files.newInputStream(Path.of(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UsageFault("读不了文件 " + file + "：请核对路径和权限");
        }
    }

    private Policy named(String words) {
        String[] parts = words.split("/", -1);
        Reply<RuleBook> reply = parts.length == 3 ? new Desk(tables.open()).policy(parts[0], parts[1], parts[2]) : null;
        if (reply instanceof Reply.Given<RuleBook> given) {
            return given.value().edition().policy();
        }
        throw new UsageFault("没有可用的方案 " + words + "：请写成 地区/方案/期间，如 431228/goals/2026，用 kaoping policies 看有哪些");
    }

    private @Nullable Relation relation() {
        return relation == null
                ? null
                : Labelled.find(Relation.class, relation)
                        .orElseThrow(() -> new UsageFault("--relation 要写 ≥、>、=、≤、<、定性 或 未填，不是 " + relation));
    }

    private @Nullable Value target() {
        return target == null ? null : Value.read(target);
    }

    private @Nullable BigDecimal weight() {
        return weight == null
                ? null
                : Exact.read(weight)
                        .filter(points -> points.signum() >= 0)
                        .orElseThrow(() -> new UsageFault("--weight 要写不小于 0 的数，不是 " + weight));
    }
}
