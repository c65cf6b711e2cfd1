package kaoping.adjust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * How many indicators of a unit, or rounds of a part, are as a row says (按个数): 有2项以上约束性指标没有完成的, 累计3个月不到60分的. What is
 * counted has fulfilled the row's other conditions one by one; asked for those, it answers with what fulfils them.
 */
public final class Several extends Found {
    /** As many are named in a sentence. */
    private static final int NAMED = 12;

    private final GroundKind kind;
    private final Row asks;
    private final String name;
    private final List<Hit> hits;

    /** One that is counted, by its name and its round. */
    public record Hit(String name, @Nullable Round round) {
        /** The next round of the same name. */
        boolean follows(Hit other) {
            return name.equals(other.name)
                    && other.round != null
                    && other.round.next().equals(round);
        }

        @Override
        public String toString() {
            return round == null ? name : name.isEmpty() ? round.toString() : name + "（" + round + "）";
        }
    }

    /**
     * @param asks a row that counts; others with the same words and ranges look at the same number
     * @param name of the part; empty of indicators
     */
    public Several(UnitFacts unit, Policy policy, GroundKind kind, Row asks, String name, List<Hit> hits) {
        super(unit, policy);
        this.kind = kind;
        this.asks = asks;
        this.name = name;
        this.hits = List.copyOf(hits);
    }

    /** The rows of 一票否决 that count {@code kind}, one of those that count the same. */
    public static List<Row> asked(Policy policy, GroundKind kind) {
        List<Row> different = new ArrayList<>();
        for (Row row : policy.rows(VetoSheet.KIND)) {
            if (GroundKind.of(row) == kind && different.stream().noneMatch(other -> isSame(other, row))) {
                different.add(row);
            }
        }
        return different;
    }

    /** Of indicators: those of {@code lines} that fit, where the row speaks of any. */
    public static List<Several> of(UnitFacts unit, List<LineGround> lines, Policy policy) {
        List<Several> several = new ArrayList<>();
        for (Row row : asked(policy, GroundKind.LINES)) {
            List<String> names = row.get(VetoSheet.INDICATOR);
            List<LineGround> meant = lines.stream()
                    .filter(line -> names == null || names.contains(line.getIndicator()))
                    .toList();
            List<Hit> hits = meant.stream()
                    .filter(line -> each(row).fits(line))
                    .map(line ->
                            new Hit(line.getIndicator(), line.line().indicator().round()))
                    .toList();
            if (!meant.isEmpty()) {
                several.add(new Several(unit, policy, GroundKind.LINES, row, "", hits));
            }
        }
        return several;
    }

    /** The row as it speaks of each one that is counted; others that count the same may be for other groups. */
    public static Row each(Row row) {
        return row.with(VetoSheet.PIECES, null).with(VetoSheet.GROUP, null);
    }

    private static boolean isSame(Row one, Row other) {
        return Stream.concat(
                        one.kind().conditions().stream(),
                        Stream.of(VetoSheet.IN_A_ROW, VetoSheet.VOTES, VetoSheet.RATERS))
                .filter(column -> column != VetoSheet.PIECES && column != VetoSheet.GROUP)
                .allMatch(column -> Objects.equals(asked(one, column), asked(other, column)));
    }

    /** Words in whatever order, and 连续 left blank as 否. */
    private static @Nullable Object asked(Row row, Column<?> column) {
        Object cell = row.get(column);
        boolean isBlankNo = column == VetoSheet.IN_A_ROW && cell == null;
        return cell instanceof List<?> words ? Set.copyOf(words) : isBlankNo ? Boolean.FALSE : cell;
    }

    @Override
    public GroundKind getKind() {
        return kind;
    }

    @Override
    public void offer(int number) {
        Row row = rowAt(number);
        if (row != null && isSame(asks, row)) {
            super.offer(number);
        }
    }

    @Override
    public BigDecimal getPieces() {
        return BigDecimal.valueOf(counted().size());
    }

    private boolean isInARow() {
        return asks.get(VetoSheet.IN_A_ROW, false);
    }

    private List<Hit> counted() {
        return isInARow() ? longest(hits) : hits;
    }

    /** The longest run of rounds that follow one another, of one name; the first of several. */
    static List<Hit> longest(List<Hit> hits) {
        List<Hit> sorted = hits.stream()
                .filter(hit -> hit.round() != null)
                .distinct()
                .sorted(Comparator.comparing(Hit::name).thenComparing(hit -> Objects.requireNonNull(hit.round())))
                .toList();
        List<Hit> longest = List.of();
        int from = 0;
        for (int at = 0; at < sorted.size(); at++) {
            from = at > 0 && sorted.get(at).follows(sorted.get(at - 1)) ? from : at;
            longest = at - from + 1 > longest.size() ? sorted.subList(from, at + 1) : longest;
        }
        return longest;
    }

    @Override
    protected String what() {
        return kind == GroundKind.LINES ? "" : "得分项“" + name + "”";
    }

    /** {@code 完成率<60% 的指标 3 个（≥3）：月度投资（2024-01）、…}. */
    @Override
    protected String matter(Row row) {
        String conditions = getKind().figures().stream()
                .filter(column -> column != VetoSheet.PIECES && row.get(column) != null)
                .map(column -> condition(row, column))
                .collect(Collectors.joining("且"));
        boolean lines = kind == GroundKind.LINES;
        String number = (isInARow() ? "连续 " : " ") + Exact.print(getPieces())
                + (lines && !isInARow() ? " 个（" : " 轮（")
                + VetoSheet.PIECES.type().write(row.need(VetoSheet.PIECES)).shown() + "）";
        List<Hit> counted = counted();
        String named = counted.isEmpty() || counted.size() > NAMED
                ? ""
                : "：" + counted.stream().map(Hit::toString).collect(Collectors.joining("、"));
        return what() + conditions + " 的" + (lines ? "指标" : "") + number + named;
    }

    private static <T> String condition(Row row, Column<T> column) {
        String cell = column.type().write(row.need(column)).shown();
        if (column == VetoSheet.WORD) {
            return column.title() + "“" + cell + "”";
        }
        String votes = column == VetoSheet.VOTE_SHARE ? VetoSheet.voters(row) : "";
        return votes + column.title() + cell;
    }

    /** One of the names: only rows with all of them are taken. */
    @Override
    public @Nullable String getIndicator() {
        return first(VetoSheet.INDICATOR);
    }

    @Override
    public @Nullable String getWord() {
        return first(VetoSheet.WORD);
    }

    @Override
    public @Nullable String getPart() {
        return name.isEmpty() ? null : name;
    }

    private @Nullable String first(Column<List<String>> column) {
        return asks.get(column, List.of()).stream().findFirst().orElse(null);
    }

    @Override
    public @Nullable BigDecimal getActual() {
        return some(VetoSheet.ACTUAL);
    }

    @Override
    public @Nullable BigDecimal getRatio() {
        return some(VetoSheet.RATIO);
    }

    @Override
    public @Nullable BigDecimal getRate() {
        return some(VetoSheet.RATE);
    }

    @Override
    public @Nullable BigDecimal getPoints() {
        return some(VetoSheet.POINTS);
    }

    @Override
    public @Nullable BigDecimal voteShare(String words) {
        return some(VetoSheet.VOTE_SHARE);
    }

    private @Nullable BigDecimal some(Column<Interval> column) {
        Interval range = asks.get(column);
        return range == null ? null : range.some();
    }
}
