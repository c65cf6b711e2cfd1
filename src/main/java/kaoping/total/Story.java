package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Predicate;
import kaoping.adjust.Veto;
import kaoping.policy.CapOrder;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Rounding;

/** Sentences about sums with the numbers put in, as a department would check them with a calculator (算式). */
final class Story {
    /** Digits behind the point that a number in a sentence has more than a score. */
    private static final int MORE_DIGITS = 3;

    private final Settings settings;
    private final int scale;

    Story(Settings settings) {
        this.settings = settings;
        this.scale = settings.row().need(Settings.SCALE) + MORE_DIGITS;
    }

    /** {@code 业务工作：12 项指标合计 82.4，× 60%，计 49.44 分}. */
    String part(Part part) {
        Row row = part.row();
        if (part.isMissing()) {
            return part.getName() + "：没有这一项"
                    + (part.absence() == null
                            ? "，计 0 分"
                            : "，缺项时" + part.absence().label());
        }
        String made = part.getName() + (part.children().isEmpty() ? "：" + origin(part) : made(part));
        if (row == null) {
            return made + (part.isCountedAsItIs() ? "" : "，汇总表没有列出，不计");
        }
        Worth worth = part.worth();
        String steps = steps(part, row);
        if (worth.isBaseMissed(row)) {
            return made + steps + base(worth, row) + "，不计";
        }
        String base = worth.base() == null ? "" : base(worth, row);
        String factor = Worth.isWeighted(row) || Beside.isAsked(row)
                ? "，× " + percent(row) + Beside.story(part, row, settings)
                : "";
        String counted = factor.isEmpty() && steps.isEmpty()
                ? ""
                : "，计 " + worth.counted().print(scale) + " 分";
        return made + steps + base + factor + counted;
    }

    private static String base(Worth worth, Row row) {
        String reached = worth.isBaseMissed(row) ? "，不在" : "，在";
        return "，上列各项合计 " + Objects.requireNonNull(worth.base()).print(8) + reached + "基础分 "
                + row.need(TotalSheet.BASE).print("") + " 之内";
    }

    private String origin(Part part) {
        Rounds rounds = part.rounds();
        return rounds == null ? Piece.story(part.pieces(), scale) : rounds.story(scale);
    }

    /** Bounds, conversion and the rounding of a part, as far as they change it. */
    private String steps(Part part, Row row) {
        Worth worth = part.worth();
        StringBuilder steps = new StringBuilder();
        if (worth.isBounded() && !isCapPassed(part, row)) {
            boolean most = worth.within().compareTo(worth.points()) < 0;
            BigDecimal bound = row.need(most ? TotalSheet.MOST : TotalSheet.LEAST);
            steps.append(most ? "，超过上限 " : "，低于下限 ").append(Exact.print(bound)).append("，按 ");
            steps.append(Exact.print(bound)).append(" 计");
        }
        if (TotalSheet.isScaled(row)) {
            String to = Exact.print(row.need(TotalSheet.SCALED_TO));
            String from = Exact.print(row.need(TotalSheet.FULL));
            steps.append("，× ").append(to).append(" ÷ ").append(from).append(equal(worth.scaled(), scale));
        }
        Rivals rivals = part.rivals();
        if (rivals != null && TotalSheet.isCompared(row)) {
            String to = Exact.print(row.need(TotalSheet.SCALED_TO));
            ScaledBy by = row.need(TotalSheet.SCALED_BY);
            steps.append("，")
                    .append(rivals.story(by, worth.within(), to, scale))
                    .append(rivals.isNothing(by) ? "" : equal(worth.scaled(), scale));
        }
        if (!worth.value().isSame(worth.scaled())) {
            steps.append("，")
                    .append(rounding())
                    .append("取 ")
                    .append(worth.value().print(scale));
        }
        return steps.toString();
    }

    private String rounding() {
        Rounding rounding = settings.row().need(Settings.ROUNDING);
        return rounding.label();
    }

    private static String percent(Row row) {
        return Exact.print(row.need(TotalSheet.FACTOR)) + "%";
    }

    /** {@code  = 66.5}, {@code  ≈ 66.66666…}. */
    private static String equal(Fraction number, int scale) {
        String digits = number.print(scale);
        return (digits.endsWith("…") ? " ≈ " : " = ") + digits;
    }

    /** {@code 业务 82.4 × 60% + 党建 90 × 40% = 85.44}. */
    private String sum(Part sum) {
        Row row = sum.row();
        if (row != null && isCapPassed(sum, row)) {
            return capFirst(sum, row);
        }
        String terms = terms(sum, part -> true);
        return terms + (isPlain(sum, part -> true) ? "" : after(terms, equal(sum.points(), scale)));
    }

    /** {@code  = 业务 82.4 + 党建 90 = 172.4}, {@code ：业务 82.4、党建 90，取其中最高的 党建 90}. */
    private String made(Part sum) {
        Addition addition = sum.addition();
        if (addition.isSum()) {
            return equals(sum(sum));
        }
        List<String> terms = addition.standing().stream()
                .map(part -> part.isMissing() ? part.getName() + " 0" : term(part))
                .toList();
        Part chosen = addition.chosen();
        if (chosen != null) {
            return "：" + String.join("、", terms) + "，取其中" + addition.way().label() + "的 " + chosen.getName() + " "
                    + chosen.worth().counted().print(scale);
        }
        return terms.isEmpty()
                ? "：没有可以" + addition.way().label() + "的"
                : " =（" + String.join(" + ", terms) + "）÷ " + terms.size() + equal(sum.points(), scale);
    }

    /** One term that needs no arithmetic. */
    private static boolean isPlain(Part sum, Predicate<Part> which) {
        List<Part> parts = there(sum, which);
        Row row = parts.size() == 1 ? parts.get(0).row() : null;
        return parts.size() == 1
                && (row == null
                        || !Worth.isWeighted(row) && !parts.get(0).worth().isBaseMissed(row))
                && !sum.addition().isRescaled();
    }

    /** The bound was taken before bonuses and deductions were added: {@code （基础 103，超过上限 100，按 100 计）+ 加减分 3 = 103}. */
    private String capFirst(Part sum, Row row) {
        Fraction early = sum.addition().value(part -> !part.isAdjustment());
        Fraction late = sum.addition().value(Part::isAdjustment);
        BigDecimal most = row.need(TotalSheet.MOST);
        String first = terms(sum, part -> !part.isAdjustment());
        boolean cut = early.compareTo(Fraction.of(most)) > 0;
        Fraction within = cut ? Fraction.of(most) : early;
        String bound = cut ? "，超过上限 " + Exact.print(most) + "，按 " + Exact.print(most) + " 计" : "";
        Fraction both = within.plus(late);
        BigDecimal least = row.get(TotalSheet.LEAST);
        String lifted = least != null && both.compareTo(Fraction.of(least)) < 0
                ? "，低于下限 " + Exact.print(least) + "，按 " + Exact.print(least) + " 计"
                : "";
        String added = isPlain(sum, part -> !part.isAdjustment()) ? "" : after(first, equal(early, scale));
        return "（" + first + added + bound + "）+ " + terms(sum, Part::isAdjustment) + equal(both, scale) + lifted;
    }

    /** A full-width bracket brings its own room. */
    private static String after(String terms, String equal) {
        return terms.endsWith("）") ? equal.substring(1) : equal;
    }

    /** The row's upper bound lets bonuses and deductions pass, and there are some. */
    private boolean isCapPassed(Part sum, Row row) {
        return sum.isWhole()
                && settings.capOrder() == CapOrder.CAP_THEN_ADJUST
                && sum.addition().isSum()
                && TotalSheet.most(row) != null
                && sum.children().stream().anyMatch(Part::isAdjustment);
    }

    private String terms(Part sum, Predicate<Part> which) {
        Addition addition = sum.addition();
        List<Part> shown = there(sum, which);
        String plain = join(shown, part -> !addition.isRescaling(part));
        if (!addition.isRescaled()) {
            return plain.isEmpty() ? "0" : plain;
        }
        String rescaled = join(shown, addition::isRescaling);
        if (rescaled.isEmpty()) {
            return plain;
        }
        return "（" + rescaled + "）× " + Exact.print(addition.full()) + " ÷（" + Exact.print(addition.full()) + " − "
                + Exact.print(addition.missing()) + "）" + (plain.isEmpty() ? "" : "+ " + plain);
    }

    /** Those parts of a sum, of which there are points. */
    private static List<Part> there(Part sum, Predicate<Part> which) {
        List<Part> there = new ArrayList<>();
        for (Part part : sum.children()) {
            if (which.test(part) && !part.isMissing()) {
                there.add(part);
            }
        }
        return there;
    }

    private String join(List<Part> parts, Predicate<Part> which) {
        StringJoiner terms = new StringJoiner(" + ");
        for (Part part : parts) {
            if (which.test(part)) {
                terms.add(term(part));
            }
        }
        return terms.toString();
    }

    private String term(Part part) {
        Row row = part.row();
        Worth worth = part.worth();
        if (row != null && worth.isBaseMissed(row)) {
            return part.getName() + " 0（没有达到基础分）";
        }
        String factor = row != null && Worth.isWeighted(row) ? " × " + percent(row) : "";
        return part.getName() + " " + worth.value().print(scale) + factor;
    }

    /** {@code 总分 = 业务工作 82.4 × 60% + 党建 90 × 40% = 85.44，四舍五入取 85.4 分}. */
    String total(Total total) {
        Part whole = total.whole();
        Row row = whole.row();
        String made = TotalSheet.WHOLE_TOTAL
                + (whole.children().isEmpty() && !whole.pieces().isEmpty() ? "：" + origin(whole) : made(whole));
        String steps = row == null
                ? ""
                : steps(whole, row) + (Worth.isWeighted(row) || Beside.isAsked(row) ? weighted(whole, row) : "");
        Rescaled rescaled = total.rescaled();
        String applied =
                rescaled == null ? "" : "，不适用折算 " + rescaled.sentence(scale) + "，合计" + carried(total, rescaled);
        Fraction left = total.summed().minus(total.lost());
        String taken = total.lost().signum() == 0
                ? applied
                : applied + "，一票否决扣 " + Exact.print(total.lost()) + " 分" + equal(left, scale);
        Veto veto = total.setBy();
        String vetoed = veto == null || left.isSame(total.value())
                ? ""
                : "；因“" + veto.matter() + "”总分定为 " + total.value().print(scale) + " 分";
        BigDecimal rounded = total.rounded();
        String round = Fraction.of(rounded).isSame(total.value())
                ? steps.endsWith("计") ? "，得 " + Exact.print(rounded) + " 分" : " 分"
                : "，" + rounding() + "取 " + rounded.toPlainString() + " 分";
        return vetoed.isEmpty() ? made + steps + taken + round : made + steps + taken + " 分" + vetoed;
    }

    private String carried(Total total, Rescaled rescaled) {
        Fraction carried = total.whole().counted().plus(rescaled.gain());
        Fraction summed = total.summed();
        return equal(carried, scale) + (carried.isSame(summed) ? "" : "，总分最多 " + summed.print(scale));
    }

    /** No blank before a full-width bracket. */
    private static String equals(String sum) {
        return (sum.startsWith("（") ? " =" : " = ") + sum;
    }

    private String weighted(Part whole, Row row) {
        String factor = "，× " + percent(row) + Beside.story(whole, row, settings);
        return factor + after(factor, equal(whole.counted(), scale));
    }
}
