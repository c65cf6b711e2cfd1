package kaoping.total;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Combining written down once more, plainly and independently: numerators over denominators that are never reduced. */
final class PlainCombiner {
    /** One part: its row, and what was submitted of it by months; a part without months is made of others, or missing. */
    record Node(
            String name,
            String into,
            int percent,
            Integer full,
            Integer scaledTo,
            Integer most,
            Integer least,
            String way,
            Integer expected,
            Integer perRound,
            Integer base,
            String absent,
            Map<Integer, BigDecimal> months) {
        Node with(Map<Integer, BigDecimal> others) {
            return new Node(
                    name, into, percent, full, scaledTo, most, least, way, expected, perRound, base, absent, others);
        }
    }

    private final List<Node> nodes;
    private boolean stopped;

    PlainCombiner(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** The total at two decimals, half up; null when there is none. */
    BigDecimal total() {
        Ratio total = sum("");
        return stopped ? null : total.round();
    }

    private boolean isMade(Node node) {
        return nodes.stream().anyMatch(n -> n.into().equals(node.name()));
    }

    private boolean isMissing(Node node) {
        return !isMade(node) && node.months().isEmpty();
    }

    private int full(Node node) {
        return (node.scaledTo() != null ? node.scaledTo() : node.full()) * node.percent();
    }

    private Ratio sum(String name) {
        List<Node> children = nodes.stream().filter(n -> n.into().equals(name)).toList();
        int whole = 0;
        int gone = 0;
        for (Node child : children) {
            if (child.full() != null) {
                whole += full(child);
                gone += isMissing(child) && "其余折算".equals(child.absent()) ? full(child) : 0;
            }
            stopped |= isMissing(child) && "停下核定".equals(child.absent());
        }
        stopped |= gone > 0 && gone >= whole;
        Ratio sum = Ratio.ZERO;
        Ratio base = Ratio.ZERO;
        for (Node child : children) {
            Ratio counted = isMissing(child) ? Ratio.ZERO : counted(child, base);
            if (gone > 0 && gone < whole && child.full() != null) {
                counted = counted.times(whole).over(whole - gone);
            }
            sum = sum.plus(counted);
            base = child.base() == null ? base.plus(counted) : base;
        }
        return sum;
    }

    private Ratio counted(Node node, Ratio base) {
        // Also where it does not count in the end: what is missing inside still wants to be decided.
        Ratio points = isMade(node) ? sum(node.name()) : rounds(node);
        if (node.base() != null && base.compareTo(Ratio.of(node.base())) < 0) {
            return Ratio.ZERO;
        }
        if (node.most() != null && points.compareTo(Ratio.of(node.most())) > 0) {
            points = Ratio.of(node.most());
        }
        if (node.least() != null && points.compareTo(Ratio.of(node.least())) < 0) {
            points = Ratio.of(node.least());
        }
        if (node.scaledTo() != null) {
            points = points.times(node.scaledTo()).over(node.full());
        }
        return points.times(node.percent()).over(100);
    }

    private static Ratio rounds(Node node) {
        Map<Integer, Ratio> values = new LinkedHashMap<>();
        node.months().keySet().stream().sorted().forEach(month -> {
            BigDecimal points = node.months().get(month);
            boolean cut = node.perRound() != null && points.compareTo(BigDecimal.valueOf(node.perRound())) > 0;
            values.put(month, cut ? Ratio.of(node.perRound()) : Ratio.of(points));
        });
        List<Ratio> each = new ArrayList<>(values.values());
        if (node.way().equals("末轮")) {
            return each.get(each.size() - 1);
        }
        if (node.way().equals("先月后季平均")) {
            each.clear();
            for (int quarter = 0; quarter < 4; quarter++) {
                int of = quarter;
                List<Ratio> months = values.keySet().stream()
                        .filter(month -> (month - 1) / 3 == of)
                        .map(values::get)
                        .toList();
                if (!months.isEmpty()) {
                    each.add(add(months).over(months.size()));
                }
            }
        }
        while (node.expected() != null && each.size() < node.expected()) {
            each.add(Ratio.ZERO);
        }
        each.sort(null);
        return switch (node.way()) {
            case "相加" -> add(each);
            case "最高" -> each.get(each.size() - 1);
            case "最低" -> each.get(0);
            case "去掉最高最低后平均" ->
                each.size() < 3
                        ? add(each).over(each.size())
                        : add(each.subList(1, each.size() - 1)).over(each.size() - 2);
            default -> add(each).over(each.size());
        };
    }

    private static Ratio add(List<Ratio> ratios) {
        Ratio sum = Ratio.ZERO;
        for (Ratio ratio : ratios) {
            sum = sum.plus(ratio);
        }
        return sum;
    }

    /** A numerator over a positive denominator. */
    record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
        static final Ratio ZERO = of(0);

        static Ratio of(int whole) {
            return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        static Ratio of(BigDecimal decimal) {
            return new Ratio(decimal.setScale(8).unscaledValue(), BigInteger.TEN.pow(8));
        }

        Ratio plus(Ratio other) {
            return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Ratio times(int factor) {
            return new Ratio(over.multiply(BigInteger.valueOf(factor)), under);
        }

        Ratio over(int divisor) {
            return new Ratio(over, under.multiply(BigInteger.valueOf(divisor)));
        }

        BigDecimal round() {
            return new BigDecimal(over).divide(new BigDecimal(under), 2, RoundingMode.HALF_UP);
        }

        @Override
        public int compareTo(Ratio other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }
}
