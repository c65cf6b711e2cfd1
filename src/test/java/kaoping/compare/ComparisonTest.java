package kaoping.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaoping.check.CheckSheet;
import kaoping.facts.FactsReader;
import kaoping.facts.Submission;
import kaoping.finding.Severity;
import kaoping.place.TierSheet;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.shelf.Shelf;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.table.Sheet;
import org.junit.jupiter.api.Test;

/** Who moves when a cell of 巧家县's policy changes, from where to where, and because of which cell. */
class ComparisonTest {
    private static final Policy SHIPPED = Shelf.open(Path.of("decision-tables"))
            .find(new PolicyId("530622", "annual-appraisal", "2023"))
            .rules()
            .edition()
            .policy();
    private static final Submission FACTS = facts();

    @Test
    void thirtyToTwentyEightPercentMovesExactlyTheSeventeenth() {
        // By hand: 57 × 28 % = 15.96 → 16 places; the 17th, 团县委, falls to 良好; 合格 stays at 17, 良好 grows to 24.
        Policy edited = with(SHIPPED, "县级机关单位", "优秀", TierSheet.SHARE, new BigDecimal("28"));
        Comparison comparison = Comparison.of(SHIPPED, edited, List.of(FACTS));
        assertThat(comparison.movers()).singleElement().satisfies(mover -> {
            assertThat(mover.unit()).isEqualTo("团县委");
            assertThat(mover.before().tier()).isEqualTo("优秀");
            assertThat(mover.after().tier()).isEqualTo("良好");
            assertThat(mover.after().missing()).isEqualByComparingTo("1.22");
            assertThat(mover.because()).isEqualTo(comparison.changes());
        });
        assertThat(comparison.changes())
                .singleElement()
                .extracting(Change::sentence)
                .isEqualTo("等次第5行“县级机关单位 优秀”的名额比例：30% → 28%");
        assertThat(comparison.groups().get(1).before()).isEqualTo(Map.of("优秀", 17, "良好", 23, "合格", 17));
        assertThat(comparison.groups().get(1).after()).isEqualTo(Map.of("优秀", 16, "良好", 24, "合格", 17));
        assertThat(comparison.groups().get(0).movers()).isZero();
    }

    @Test
    void eachMoverNamesOnlyTheCellThatMovesIt() {
        Policy fewer = with(SHIPPED, "县级机关单位", "优秀", TierSheet.SHARE, new BigDecimal("28"));
        Policy both = with(fewer, "乡镇（街道）", "合格", TierSheet.SHARE, new BigDecimal("10"));
        Comparison comparison = Comparison.of(SHIPPED, both, List.of(FACTS));
        assertThat(comparison.movers())
                .extracting(Mover::unit, m -> m.because().get(0).to())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("团县委", "28%"),
                        org.assertj.core.groups.Tuple.tuple("药山镇", "10%"));
        assertThat(comparison.movers()).allSatisfy(m -> assertThat(m.because()).hasSize(1));
    }

    @Test
    void anInsertedRowIsOneChangeAndNotAShiftOfAll() {
        Sheet tiers = SHIPPED.sheet(TierSheet.KIND).orElseThrow();
        List<Row> rows = new ArrayList<>(tiers.rows());
        Row extra = rows.get(0).with(TierSheet.GROUP, "园区").at(99);
        rows.add(2, extra);
        List<Row> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(row.at(numbered.size() + 2)));
        Policy edited = SHIPPED.with(new Sheet(TierSheet.KIND, tiers.origin(), numbered));
        Edit edit = Edit.between(SHIPPED, edited);
        assertThat(edit.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.ROW_ADDED);
            assertThat(change.to()).contains("园区");
        });
    }

    @Test
    void allChangesTogetherGiveTheNewPolicyAndNoneTheOld() {
        Policy edited = with(SHIPPED, "县级机关单位", "优秀", TierSheet.SHARE, new BigDecimal("28"));
        Policy rounder = edited.with(Settings.TOTAL_SCALE, 0);
        Edit edit = Edit.between(SHIPPED, rounder);
        assertThat(edit.changes()).hasSize(2);
        assertThat(Edit.between(edit.apply(Set.copyOf(edit.changes())), rounder).changes())
                .isEmpty();
        assertThat(Edit.between(edit.apply(Set.of()), SHIPPED).changes()).isEmpty();
    }

    @Test
    void anInheritedSheetReplacedByAnOwnOneChangesOnlyWhatItSaysDifferently() {
        Sheet inherited = SHIPPED.sheet(CheckSheet.KIND).orElseThrow();
        Origin own = new Origin("530622-qiaojia/own.xlsx", inherited.origin().positions());
        List<Row> rows = new ArrayList<>();
        for (Row row : inherited.rows()) {
            Object[] cells = row.kind().columns().stream().map(row::get).toArray();
            rows.add(new Row(row.kind(), own, row.number(), cells));
        }
        Policy same = SHIPPED.with(new Sheet(CheckSheet.KIND, own, rows));
        assertThat(Edit.between(SHIPPED, same).changes()).isEmpty();

        rows.set(1, rows.get(1).with(CheckSheet.SEVERITY, Severity.NOTE));
        Policy milder = SHIPPED.with(new Sheet(CheckSheet.KIND, own, rows));
        Comparison comparison = Comparison.of(SHIPPED, milder, List.of(FACTS));
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.place()).startsWith("530622-qiaojia/own.xlsx!核对!");
            assertThat(change.from()).isEqualTo("错误");
            assertThat(change.to()).isEqualTo("提示");
        });
        assertThat(comparison.movers()).isEmpty();
    }

    @Test
    void factsOfAnotherYearAreDecidedAsFactsOfTheirOwnYear() {
        Submission earlier = new Submission(FACTS.jurisdiction(), FACTS.policy(), "2022", FACTS.units());
        Policy edited = with(SHIPPED, "县级机关单位", "优秀", TierSheet.SHARE, new BigDecimal("28"));
        Comparison comparison = Comparison.of(SHIPPED, edited, List.of(earlier, FACTS));
        assertThat(comparison.movers()).extracting(Mover::period).containsExactly("2022", "2023");
        assertThat(comparison.groups()).hasSize(4);
    }

    private static <T> Policy with(Policy policy, String group, String tier, Column<T> column, T value) {
        Sheet sheet = policy.sheet(TierSheet.KIND).orElseThrow();
        Row row = sheet.rows().stream()
                .filter(r -> group.equals(r.get(TierSheet.GROUP)) && tier.equals(r.get(TierSheet.TIER)))
                .findFirst()
                .orElseThrow();
        return policy.with(sheet.with(row.with(column, value)));
    }

    private static Submission facts() {
        try {
            return FactsReader.read(Files.readAllBytes(Path.of("src/test/resources/cases/qiaojia-2023/facts.json")))
                    .submission();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
