package kaoping.workbook;

import static kaoping.workbook.Example.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import kaoping.value.Interval;
import kaoping.value.Relation;
import kaoping.value.Rounding;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Stock Drools reads the export and decides as the rows themselves say. */
class NativeTableTest {
    private static final List<String> CATEGORIES = List.of("产出", "效益", "a\"); System.exit(7); //");
    private static final List<String> LEVELS = List.of("省级", "市级", "县,级", "\\u0022+x");

    /** Cells that would be code anywhere else; the flag would be set by the code in them. */
    private static final List<String> ATTACKS = List.of(
            "\"",
            "a\" || true || \"",
            "\\\" ); System.setProperty(\"kaoping.hit\", \"1\"); //",
            "\\u0022 ); System.setProperty(\\u0022kaoping.hit\\u0022, \\u00221\\u0022); //",
            "’‘“”＂'`",
            "第一行\n); System.setProperty(\"kaoping.hit\", \"1\"); end rule x when then",
            "*/ /* // #",
            "$param $1 $ @{x} ${x} #{x} \\n \\",
            "RuleTable x",
            "ruletable",
            "RuleSet",
            "Import",
            "Functions",
            "Declare",
            "Queries",
            "Variables",
            "EscapeQuotes",
            "eval(true)",
            " || or )",
            "forall(,){$}",
            "甲,乙",
            "〔22〕",
            "?",
            "==",
            "@watch(*)",
            "true",
            "null",
            "1e5",
            "𠮷\uD83D\uDE00");

    @Test
    void randomTablesDecideAlike() {
        Random random = new Random(20221231);
        for (int round = 0; round < 3; round++) {
            List<Object[]> rows = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                rows.add(randomRow(random));
            }
            rows.add(row());
            Sheet sheet = sheet(Example.SCORE, rows);
            List<Matter> matters = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                matters.add(randomMatter(random, sheet));
            }
            decide(sheet, matters);
            assertThat(matters).allSatisfy(matter -> assertThat(matter.row()).isEqualTo(expected(sheet, matter)));
            assertThat(matters.stream().map(Matter::row).distinct()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void attackCellsArePlainWordsToStockDrools() {
        List<Object[]> rows = new ArrayList<>();
        for (String attack : ATTACKS) {
            Object[] row = row();
            row[Example.CATEGORY.index()] = attack;
            row[Example.LEVEL.index()] = List.of(attack, "别的");
            rows.add(row);
        }
        Sheet sheet = sheet(Example.SCORE, rows);
        List<Matter> matters = ATTACKS.stream()
                .map(attack -> new Matter(sheet, attack, attack, Relation.EQUAL, null, 1))
                .toList();
        decide(sheet, matters);
        for (int i = 0; i < matters.size(); i++) {
            assertThat(matters.get(i).row())
                    .as(ATTACKS.get(i))
                    .isEqualTo(sheet.rows().get(i));
        }
        assertThat(System.getProperty("kaoping.hit")).isNull();
    }

    @Test
    void severalSheetsStandBelowEachOther() {
        SheetKind<Matter> second = new SheetKind<>(
                "加减分", "加几分", SheetKind.Layout.ROWS, Matter.class, "adjust", true, Example.SCORE.columns());
        Object[] unconditional = row();
        Sheet one = sheet(Example.SCORE, List.of(row(), row()));
        Sheet two = sheet(second, List.<Object[]>of(unconditional));
        String drl =
                drl(List.of(one, two, sheet(Example.TOTAL, List.<Object[]>of(new Object[] {"产出", BigDecimal.TEN}))));
        assertThat(drl)
                .contains("ruleflow-group \"score\"", "ruleflow-group \"adjust\"")
                .doesNotContain("汇总");
        assertThat(drl.split("(?m)^rule ")).hasSize(4);
    }

    @Test
    void thePlainCaseReadsPlainly() {
        Object[] row = row();
        row[Example.CATEGORY.index()] = "产出";
        row[Example.LEVEL.index()] = List.of("省级", "市级");
        row[Example.RELATION.index()] = Relation.AT_LEAST;
        row[Example.RATE.index()] = Interval.read("≥80 且 <90.5").orElseThrow();
        String drl = drl(List.of(sheet(Example.SCORE, List.<Object[]>of(row))));
        assertThat(drl)
                .contains("$s : kaoping.workbook.Matter(category == \"产出\", level == \"省级\" || level == \"市级\", "
                        + "relation == kaoping.value.Relation.AT_LEAST, rate != null && rate >= 80B, "
                        + "rate != null && rate < 90.5B)")
                .contains("$s.offer(2);");
    }

    private static void decide(Sheet sheet, List<Matter> matters) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/kaoping/tables/t.drl", drl(List.of(sheet)));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        KieContainer container = services.newKieContainer(builder.getKieModule().getReleaseId());
        try (KieSession session = container.newKieSession()) {
            matters.forEach(session::insert);
            ((org.drools.core.common.InternalAgenda) session.getAgenda()).activateRuleFlowGroup("score");
            session.fireAllRules();
        } finally {
            container.dispose();
            services.getRepository().removeKieModule(builder.getKieModule().getReleaseId());
        }
    }

    private static String drl(List<Sheet> sheets) {
        Row settings = new Row(
                Settings.KIND,
                new Origin(
                        NAME,
                        java.util.Collections.nCopies(Settings.KIND.columns().size(), 1)),
                1,
                new Object[Settings.KIND.columns().size()]);
        Policy policy = new Policy(
                new PolicyId("500107", "self-evaluation", "2022"), new Settings(settings), sheets, List.of());
        byte[] file = NativeTableWriter.write(policy);
        return new SpreadsheetCompiler().compile(new ByteArrayInputStream(file), InputType.XLS);
    }

    @SuppressWarnings("unchecked")
    private static boolean holds(Row row, Matter matter) {
        return Example.SCORE.conditions().stream().allMatch(column -> {
            Object cell = row.get(column);
            return cell == null || ((kaoping.table.Test<Matter, Object>) column.test()).holds(matter, cell);
        });
    }

    private static Row expected(Sheet sheet, Matter matter) {
        return sheet.rows().stream()
                .filter(row -> holds(row, matter))
                .findFirst()
                .orElse(null);
    }

    private static Object[] row() {
        Object[] row = new Object[Example.SCORE.columns().size()];
        row[Example.METHOD.index()] = Rounding.UP;
        return row;
    }

    private static Object[] randomRow(Random random) {
        Object[] row = row();
        maybe(row, random, Example.CATEGORY, CATEGORIES.get(random.nextInt(3)));
        maybe(row, random, Example.LEVEL, List.of(LEVELS.get(random.nextInt(4)), LEVELS.get(random.nextInt(4))));
        maybe(row, random, Example.RELATION, Relation.values()[random.nextInt(7)]);
        maybe(row, random, Example.COUNT, random.nextInt(3));
        BigDecimal low = BigDecimal.valueOf(random.nextInt(400) - 100, random.nextInt(3));
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(300), 1));
        maybe(
                row,
                random,
                Example.RATE,
                new Interval(
                        random.nextInt(4) == 0 ? null : low,
                        random.nextBoolean(),
                        random.nextInt(4) == 0 ? null : high,
                        random.nextBoolean()));
        return row;
    }

    private static void maybe(Object[] row, Random random, Column<?> column, Object value) {
        if (random.nextInt(5) < 2 && !(value instanceof Interval i && i.low() == null && i.high() == null)) {
            row[column.index()] = value;
        }
    }

    private static Matter randomMatter(Random random, Sheet sheet) {
        return new Matter(
                sheet,
                random.nextInt(6) == 0 ? null : CATEGORIES.get(random.nextInt(3)),
                random.nextInt(6) == 0 ? null : LEVELS.get(random.nextInt(4)),
                random.nextInt(6) == 0 ? null : Relation.values()[random.nextInt(7)],
                random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(5000) - 1000, 1 + random.nextInt(2)),
                random.nextInt(4));
    }

    private static Sheet sheet(SheetKind<?> kind, List<Object[]> rows) {
        Origin origin = new Origin(
                NAME,
                java.util.stream.IntStream.range(0, kind.columns().size())
                        .boxed()
                        .toList());
        List<Row> numbered = new ArrayList<>();
        rows.forEach(values -> numbered.add(new Row(kind, origin, numbered.size() + 2, values)));
        return new Sheet(kind, origin, numbered);
    }
}
