package kaoping.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold for vetoes that count (件数), whatever they count: one more never helps, months on end are never more than
 * months, and votes may be many or few.
 */
class CountedLawsTest {
    private static final long SEED = Long.getLong("laws.seed", 20_230_101L);
    private static final int PLANS = Integer.getInteger("laws.rows", 40);
    private static final String UNIT = "单位0";
    private static final int MONTHS = 6;

    /** So many points are taken off for {@code 件数 ≥n} of what is bad. */
    private static Plan plan(Cells ground, int least, String inARow) {
        Plan plan = new Plan();
        plan.settings.put("得分小数位", "2").put("得分取整", "四舍五入");
        plan.scoring.add(new Cells().put("计分方法", "固定分").put("得分", "1"));
        plan.totals.add(new Cells().put("得分项", "督查").put("系数", "0%").put("轮次", "相加"));
        plan.totals.add(new Cells().put("系数", "100%"));
        plan.vetoes.add(
                ground.put("件数", "≥" + least).put("连续", inARow).put("处理", "扣分").put("扣分", "5"));
        return plan;
    }

    private static Cells ground(String kind) {
        return switch (kind) {
            case "事项" -> new Cells().put("事项", "末位");
            case "指标" -> new Cells().put("指标名称", "按月项").put("完成率", "<2/3");
            default -> new Cells().put("得分项", "督查").put("得分", "<60");
        };
    }

    /** What is submitted when the months in {@code bad} are bad. */
    private static People people(List<Integer> bad) {
        List<Given> lines = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            boolean isBad = bad.contains(month);
            String round = "2023-0" + month;
            // Two thirds are enough, and a hundredth less is not.
            lines.add(new Given(UNIT, "乡镇", "按月项", "产出", "10", "≥", "3", isBad ? "1.99" : "2").in(round));
            sums.add(new Sum(UNIT, "督查", round, isBad ? "59.99" : "60"));
            if (isBad) {
                deeds.add(new Deed(UNIT, "一票否决", "末位", "", "", "1", "", "", round + "-15", ""));
            }
        }
        return new People(lines, deeds, sums);
    }

    private static Frac total(Plan plan, List<Integer> bad) {
        return Frac.of(new Held(plan.rules(), people(bad)).total(UNIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"事项", "指标", "得分项"})
    void oneMoreNeverHelpsAndARowIsNeverLongerThanAll(String kind) {
        Dice dice = new Dice(SEED);
        int taken = 0;
        int spared = 0;
        for (int i = 0; i < PLANS; i++) {
            int least = 1 + dice.below(4);
            Plan all = plan(ground(kind), least, "否");
            Plan row = plan(ground(kind), least, "是");
            List<Integer> bad = new ArrayList<>();
            Frac before = total(row, bad);
            for (int month : months(dice)) {
                bad.add(month);
                Frac inARow = total(row, bad);
                Frac inAll = total(all, bad);
                assertThat(inARow).as("%s%s", row, bad).isLessThanOrEqualTo(before);
                assertThat(inARow).as("%s%s", row, bad).isGreaterThanOrEqualTo(inAll);
                taken += before.isAbove(inARow) ? 1 : 0;
                spared += inARow.isAbove(inAll) ? 1 : 0;
                before = inARow;
            }
        }
        assertThat(taken).isPositive();
        assertThat(spared).isPositive();
    }

    private static List<Integer> months(Dice dice) {
        List<Integer> left = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        List<Integer> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            drawn.add(left.remove(dice.below(left.size())));
        }
        return drawn;
    }

    /** Just a third is a third, whether of three votes or of three thousand; above and not above it are never both, nor neither. */
    @ParameterizedTest
    @ValueSource(strings = {"1/3", "2/3", "3/7", "1/2"})
    void aShareOfVotesIsTheSameOfAsManyTimesTheVotes(String line) {
        Dice dice = new Dice(SEED);
        int at = 0;
        for (int i = 0; i < PLANS; i++) {
            int good = 1 + dice.below(8);
            int poor = 1 + dice.below(8);
            if (dice.chance(40)) {
                Frac share = Frac.ofRatio(line);
                good = share.over().intValueExact() * (1 + dice.below(3));
                poor = good / share.over().intValueExact() * share.under().intValueExact() - good;
            }
            List<String> totals = new ArrayList<>();
            for (int times : new int[] {1, 10, 1000}) {
                String votes = "优=" + good * times + "、差=" + poor * times;
                Function<String, String> decide = range -> {
                    Plan plan = new Plan();
                    plan.settings.put("得分小数位", "2").put("得分取整", "四舍五入");
                    plan.scoring.add(new Cells()
                            .put("票率", range)
                            .put("评语", "优")
                            .put("计分方法", "固定分")
                            .put("得分", "1"));
                    plan.scoring.add(new Cells().put("计分方法", "固定分").put("得分", "0"));
                    Given rated = new Given(
                            UNIT,
                            "乡镇",
                            "评议项",
                            "产出",
                            "10",
                            "未填",
                            "",
                            "",
                            "",
                            List.of(new Vote("群众", votes, List.of())),
                            "");
                    return new Held(plan.rules(), List.of(rated)).points(rated);
                };
                String above = decide.apply(">" + line);
                assertThat(List.of(above, decide.apply("≤" + line)))
                        .as(votes)
                        .containsExactlyInAnyOrder("1.00", "0.00");
                at += decide.apply("≥" + line).equals(above) ? 0 : 1;
                totals.add(above);
            }
            assertThat(totals).containsOnly(totals.get(0));
        }
        assertThat(at).isPositive();
    }
}
