package kaoping;

import static kaoping.score.ScoreSheet.AGAINST;
import static kaoping.score.ScoreSheet.BASIS;
import static kaoping.score.ScoreSheet.MET;
import static kaoping.score.ScoreSheet.METHOD;
import static kaoping.score.ScoreSheet.NAME;
import static kaoping.score.ScoreSheet.RELATION;
import static kaoping.score.ScoreSheet.SHARE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kaoping.adjust.CountSheet;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
import kaoping.finding.Severity;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.policy.PolicyBook;
import kaoping.policy.Settings;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import kaoping.total.TotalSheet;
import kaoping.value.Relation;
import kaoping.value.Rounding;
import kaoping.workbook.WorkbookWriter;

/** Small policies in a folder laid out like {@code decision-tables/}, one for every case. */
public final class Tables {
    public static final String QIAOJIA = "530622-qiaojia/annual-appraisal-2023.xlsx";
    public static final String JIULONGPO = "500107-jiulongpo/self-evaluation-2022.xlsx";
    public static final String BROKEN = "522700-qiannan/broken-2022.xlsx";

    private Tables() {}

    /** All cases have their policy here, and one policy cannot be read. */
    public static Path write(Path folder) {
        save(folder, QIAOJIA, qiaojia());
        save(folder, JIULONGPO, jiulongpo("self-evaluation"));
        save(folder, "500107-jiulongpo/project-self-evaluation-2022.xlsx", jiulongpo("project-self-evaluation"));
        save(folder, "522700-qiannan/self-evaluation-2022.xlsx", scores("522700", "黔南州", "self-evaluation", "2022"));
        save(folder, "431228-zhijiang/goals-2026.xlsx", scores("431228", "芷江侗族自治县", "goals", "2026"));
        save(folder, "410825-wenxian/information-2023.xlsx", wenxian());
        save(folder, BROKEN, "这不是工作簿".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return folder;
    }

    private static byte[] qiaojia() {
        String book = QIAOJIA;
        return WorkbookWriter.write(new PolicyBook(
                book,
                settings(
                        book,
                        Settings.JURISDICTION,
                        "530622",
                        Settings.AREA,
                        "巧家县",
                        Settings.POLICY,
                        "annual-appraisal",
                        Settings.TITLE,
                        "年度综合绩效考评",
                        Settings.PERIOD,
                        "2023",
                        Settings.BASIS,
                        "巧办通〔2024〕14号",
                        Settings.SCALE,
                        2,
                        Settings.ROUNDING,
                        Rounding.HALF_UP,
                        Settings.MARGIN,
                        new BigDecimal("1")),
                List.of(
                        sheet(
                                TotalSheet.KIND,
                                book,
                                row(TotalSheet.PART, List.of("综合得分"), TotalSheet.FACTOR, number("100")),
                                row(TotalSheet.PART, List.of("加减分"), TotalSheet.FACTOR, number("100"))),
                        sheet(
                                CountSheet.ADJUSTS,
                                book,
                                row(
                                        CountSheet.ADJUST.matter, List.of("省级表彰"),
                                        CountSheet.ADJUST.points, number("5"),
                                        CountSheet.ADJUST.perYear, number("12"),
                                        CountSheet.ADJUST.basis, "每次加5分，全年不超过12分")),
                        sheet(
                                VetoSheet.KIND,
                                book,
                                row(
                                        VetoSheet.MATTER,
                                        List.of("安全生产事故"),
                                        VetoSheet.EFFECT,
                                        VetoEffect.BAR_TIER,
                                        VetoSheet.TIER,
                                        "优秀")),
                        sheet(
                                TierSheet.KIND,
                                book,
                                tier("乡镇（街道）", "优秀", "20"),
                                tier("乡镇（街道）", "良好", ""),
                                tier("乡镇（街道）", "合格", "20"),
                                tier("县级机关单位", "优秀", "30"),
                                tier("县级机关单位", "良好", ""),
                                tier("县级机关单位", "合格", "30")),
                        sheet(
                                CheckSheet.KIND,
                                book,
                                row(CheckSheet.ITEM, CheckItem.RANK_DEVIATES, CheckSheet.SEVERITY, Severity.ERROR),
                                row(CheckSheet.ITEM, CheckItem.TIER_DEVIATES, CheckSheet.SEVERITY, Severity.ERROR))),
                List.of()));
    }

    private static Object[] tier(String group, String tier, String share) {
        return share.isEmpty()
                ? row(TierSheet.GROUP, group, TierSheet.TIER, tier, TierSheet.REST, true)
                : row(TierSheet.GROUP, group, TierSheet.TIER, tier, TierSheet.SHARE, number(share));
    }

    private static byte[] jiulongpo(String policy) {
        String book = "500107-jiulongpo/" + policy + "-2022.xlsx";
        return WorkbookWriter.write(new PolicyBook(
                book,
                settings(book, "500107", "九龙坡区", policy, "2022"),
                List.of(
                        sheet(
                                ScoreSheet.KIND,
                                book,
                                row(
                                        NAME,
                                        List.of("预算完成率"),
                                        METHOD,
                                        Method.RATIO,
                                        AGAINST,
                                        number("100"),
                                        BASIS,
                                        "推定：以 100 为“目标”"),
                                row(MET, false, METHOD, Method.SHARE, SHARE, number("50")),
                                row(RELATION, Relation.QUALITATIVE, METHOD, Method.SHARE, SHARE, number("100")),
                                row(METHOD, Method.RATIO)),
                        sheet(
                                CheckSheet.KIND,
                                book,
                                row(CheckSheet.ITEM, CheckItem.SCORE_DEVIATES, CheckSheet.SEVERITY, Severity.ERROR),
                                row(CheckSheet.ITEM, CheckItem.TOTAL_DEVIATES, CheckSheet.SEVERITY, Severity.ERROR))),
                List.of()));
    }

    private static byte[] scores(String jurisdiction, String area, String policy, String period) {
        String book = "scores";
        return WorkbookWriter.write(new PolicyBook(
                book,
                settings(book, jurisdiction, area, policy, period),
                List.of(sheet(
                        ScoreSheet.KIND,
                        book,
                        row(RELATION, Relation.QUALITATIVE, METHOD, Method.SHARE, SHARE, number("100")),
                        row(METHOD, Method.RATIO))),
                List.of()));
    }

    private static byte[] wenxian() {
        String book = "wenxian";
        return WorkbookWriter.write(new PolicyBook(
                book,
                settings(book, "410825", "温县", "information", "2023"),
                List.of(sheet(
                        ListSheet.KIND,
                        book,
                        row(ListSheet.NAME, "通报表扬", ListSheet.END, ListSheet.End.FIRST, ListSheet.COUNT, 3),
                        row(ListSheet.NAME, "通报批评", ListSheet.END, ListSheet.End.LAST, ListSheet.COUNT, 1))),
                List.of()));
    }

    private static Settings settings(String book, String jurisdiction, String area, String policy, String period) {
        return settings(
                book,
                Settings.JURISDICTION,
                jurisdiction,
                Settings.AREA,
                area,
                Settings.POLICY,
                policy,
                Settings.TITLE,
                "自评",
                Settings.PERIOD,
                period,
                Settings.SCALE,
                2,
                Settings.ROUNDING,
                Rounding.HALF_UP);
    }

    private static Settings settings(String book, Object... pairs) {
        return new Settings(rows(Settings.KIND, book, List.of(pairs).toArray()).get(0));
    }

    private static Sheet sheet(SheetKind<?> kind, String book, Object[]... rows) {
        return new Sheet(kind, origin(kind, book), rows(kind, book, rows));
    }

    private static Object[] row(Object... pairs) {
        return pairs;
    }

    private static List<Row> rows(SheetKind<?> kind, String book, Object[]... rows) {
        List<Row> read = new ArrayList<>();
        for (Object[] pairs : rows) {
            Object[] values = new Object[kind.columns().size()];
            for (int i = 0; i < pairs.length; i += 2) {
                values[((Column<?>) pairs[i]).index()] = pairs[i + 1];
            }
            read.add(new Row(kind, origin(kind, book), read.size() + 2, values));
        }
        return read;
    }

    private static Origin origin(SheetKind<?> kind, String book) {
        return new Origin(
                book, IntStream.range(0, kind.columns().size()).boxed().toList());
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    public static void save(Path folder, String workbook, byte[] content) {
        try {
            Path file = folder.resolve(workbook);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A submission of the published cases: {@code qiaojia-2023/facts.json}. */
    public static Path facts(String name) {
        return Path.of("src/test/resources/cases").resolve(name);
    }
}
