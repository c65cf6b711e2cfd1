package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import kaoping.policy.CapOrder;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;

/** How parts make one up, in the middle of its sentence (合成的算式): {@code  = 业务 82.4 × 60% + 党建 90 × 40% = 85.44}. */
final class SumStory {
    private final Settings settings;
    private final int scale;

    /** @param scale digits behind the point */
    SumStory(Settings settings, int scale) {
        this.settings = settings;
        this.scale = scale;
    }

    /** {@code  = 业务 82.4 + 党建 90 = 172.4}, {@code ：业务 82.4、党建 90，取其中最高的 党建 90}. */
    String made(Part sum) {
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

    static String percent(Row row) {
        return Exact.print(row.need(TotalSheet.FACTOR)) + "%";
    }

    /** {@code  = 66.5}, {@code  ≈ 66.66666…}. */
    static String equal(Fraction number, int scale) {
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
    static String after(String terms, String equal) {
        return terms.endsWith("）") ? equal.substring(1) : equal;
    }

    /** The row's upper bound lets bonuses and deductions pass, and there are some. */
    boolean isCapPassed(Part sum, Row row) {
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

    /** No blank before a full-width bracket. */
    private static String equals(String sum) {
        return (sum.startsWith("（") ? " =" : " = ") + sum;
    }
}
