package kaoping.total;

import java.math.BigDecimal;
import java.util.Objects;
import kaoping.adjust.Veto;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Rounding;
import kaoping.value.Telling;

/** Sentences about sums with the numbers put in, as a department would check them with a calculator (算式). */
final class Story {
    /** Digits behind the point that a number in a sentence has more than a score. */
    private static final int MORE_DIGITS = 3;

    private final Settings settings;
    private final int scale;
    private final SumStory sums;

    Story(Settings settings) {
        this.settings = settings;
        this.scale = settings.row().need(Settings.SCALE) + MORE_DIGITS;
        this.sums = new SumStory(settings, scale);
    }

    /** {@code 业务工作：12 项指标合计 82.4，× 60%，计 49.44 分}. */
    void part(Telling to, Part part) {
        Row row = part.row();
        to.text(part.getName());
        if (part.isMissing()) {
            to.words("：没有这一项");
            to.text(part.absence() == null ? "，计 0 分" : "，缺项时" + part.absence().label());
            return;
        }
        if (part.children().isEmpty()) {
            origin(to, part);
        } else {
            to.text(sums.made(part));
        }
        if (row != null) {
            to.text(counted(part, row));
        } else if (!part.isCountedAsItIs()) {
            to.words("，汇总表没有列出，不计");
        }
    }

    /** {@code ，× 60%，计 49.44 分}: what its row makes of it. */
    private String counted(Part part, Row row) {
        Worth worth = part.worth();
        String steps = steps(part, row);
        if (worth.isBaseMissed(row)) {
            return steps + base(worth, row) + "，不计";
        }
        String base = worth.base() == null ? "" : base(worth, row);
        String factor = Worth.isWeighted(row) || Beside.isAsked(row)
                ? "，× " + SumStory.percent(row) + Beside.story(part, row, settings)
                : "";
        String counted = factor.isEmpty() && steps.isEmpty()
                ? ""
                : "，计 " + worth.counted().print(scale) + " 分";
        return steps + base + factor + counted;
    }

    private static String base(Worth worth, Row row) {
        String reached = worth.isBaseMissed(row) ? "，不在" : "，在";
        return "，上列各项合计 " + Objects.requireNonNull(worth.base()).print(8) + reached + "基础分 "
                + row.need(TotalSheet.BASE).print("") + " 之内";
    }

    private void origin(Telling to, Part part) {
        Rounds rounds = part.rounds();
        to.words("：");
        if (rounds == null) {
            Piece.tell(to, part.pieces(), scale);
        } else {
            rounds.tell(to, scale);
        }
    }

    /** Bounds, conversion and the rounding of a part, as far as they change it. */
    private String steps(Part part, Row row) {
        Worth worth = part.worth();
        StringBuilder steps = new StringBuilder();
        if (worth.isBounded() && !sums.isCapPassed(part, row)) {
            boolean most = worth.within().compareTo(worth.points()) < 0;
            BigDecimal bound = row.need(most ? TotalSheet.MOST : TotalSheet.LEAST);
            steps.append(most ? "，超过上限 " : "，低于下限 ").append(Exact.print(bound)).append("，按 ");
            steps.append(Exact.print(bound)).append(" 计");
        }
        if (TotalSheet.isScaled(row)) {
            String to = Exact.print(row.need(TotalSheet.SCALED_TO));
            String from = Exact.print(row.need(TotalSheet.FULL));
            steps.append("，× ").append(to).append(" ÷ ").append(from).append(SumStory.equal(worth.scaled(), scale));
        }
        Rivals rivals = part.rivals();
        if (rivals != null && TotalSheet.isCompared(row)) {
            String to = Exact.print(row.need(TotalSheet.SCALED_TO));
            ScaledBy by = row.need(TotalSheet.SCALED_BY);
            steps.append("，")
                    .append(rivals.story(by, worth.within(), to, scale))
                    .append(rivals.isNothing(by) ? "" : SumStory.equal(worth.scaled(), scale));
        }
        if (!worth.value().isSame(worth.scaled())) {
            steps.append(rounding().taking()).append(worth.value().print(scale));
        }
        return steps.toString();
    }

    private Rounding rounding() {
        return settings.row().need(Settings.ROUNDING);
    }

    /** {@code 总分 = 业务工作 82.4 × 60% + 党建 90 × 40% = 85.44，四舍五入取 85.4 分}. */
    void total(Telling to, Total total) {
        Part whole = total.whole();
        to.words(TotalSheet.WHOLE_TOTAL);
        if (whole.children().isEmpty() && !whole.pieces().isEmpty()) {
            origin(to, whole);
        } else {
            to.text(sums.made(whole));
        }
        to.text(settled(total, whole));
    }

    /** {@code ，四舍五入取 85.4 分}: from the sum to the total. */
    private String settled(Total total, Part whole) {
        Row row = whole.row();
        String steps = row == null
                ? ""
                : steps(whole, row) + (Worth.isWeighted(row) || Beside.isAsked(row) ? weighted(whole, row) : "");
        Rescaled rescaled = total.rescaled();
        String applied =
                rescaled == null ? "" : "，不适用折算 " + rescaled.sentence(scale) + "，合计" + carried(total, rescaled);
        Fraction left = total.summed().minus(total.lost());
        String taken = total.lost().signum() == 0
                ? applied
                : applied + "，一票否决扣 " + Exact.print(total.lost()) + " 分" + SumStory.equal(left, scale);
        Veto veto = total.setBy();
        String vetoed = veto == null || left.isSame(total.value())
                ? ""
                : "；因“" + veto.quotable() + "”总分定为 " + total.value().print(scale) + " 分";
        BigDecimal rounded = total.rounded();
        String round = Fraction.of(rounded).isSame(total.value())
                ? steps.endsWith("计") ? "，得 " + Exact.print(rounded) + " 分" : " 分"
                : rounding().taking() + rounded.toPlainString() + " 分";
        return vetoed.isEmpty() ? steps + taken + round : steps + taken + " 分" + vetoed;
    }

    private String carried(Total total, Rescaled rescaled) {
        Fraction carried = total.whole().counted().plus(rescaled.gain());
        Fraction summed = total.summed();
        return SumStory.equal(carried, scale) + (carried.isSame(summed) ? "" : "，总分最多 " + summed.print(scale));
    }

    private String weighted(Part whole, Row row) {
        String factor = "，× " + SumStory.percent(row) + Beside.story(whole, row, settings);
        return factor + SumStory.after(factor, SumStory.equal(whole.counted(), scale));
    }
}
