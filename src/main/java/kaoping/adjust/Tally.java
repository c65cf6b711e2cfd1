package kaoping.adjust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kaoping.facts.Entry;
import kaoping.finding.Code;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one unit, each with what it counts (计分): what it is worth, then the highest of a matter, then the caps.
 * Entries are taken by date, then by content, so that the order of submission does not matter.
 */
public final class Tally {
    /** By date, then by content: undated ones first. */
    public static final Comparator<Item> BY_DATE = Comparator.comparing(
                    (Item i) -> i.getDate() == null ? LocalDate.MIN : i.getDate())
            .thenComparing(Item::getMatter)
            .thenComparing(Item::getLevel)
            .thenComparing(Item::getCircumstance)
            .thenComparing(i -> i.entry().count())
            .thenComparing(Item::getEvidence)
            .thenComparing(i -> i.entry().note())
            .thenComparing(i -> i.entry().about())
            .thenComparing(Item::getEndorsement)
            .thenComparing(i -> i.entry().kind())
            .thenComparing(Item::getTurn, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Settings settings;
    private final Map<Item, Multiplied> multiplied;
    private final Inside inside;
    /** By row, how much was already free of charge. */
    private final Map<String, BigDecimal> exempted = new HashMap<>();
    /** By entry that comes apart, what of it counts so far. */
    private final Map<Entry, BigDecimal> counted = new IdentityHashMap<>();

    private Tally(Settings settings, Map<Item, Multiplied> multiplied, Inside inside) {
        this.settings = settings;
        this.multiplied = multiplied;
        this.inside = inside;
    }

    /**
     * @param multiplied the same entries as 倍数 looks at them; none when the policy has no such sheet
     * @param inside the unit's indicators, to which an entry may count
     * @return what counts, the entries of 计件 before those of 加减分, each by date
     */
    public static List<Points> of(
            List<? extends Item> entries,
            Map<Item, Multiplied> multiplied,
            Inside inside,
            FamilyCaps families,
            Settings settings) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Tally tally = new Tally(settings, multiplied, inside);
        List<Claim> claims =
                entries.stream().sorted(BY_DATE).flatMap(tally::claim).toList();
        Caps caps = new Caps(families);
        List<Points> points = new ArrayList<>();
        Highest.of(claims).forEach(claim -> points.add(capped(claim, caps)));
        points.sort(Comparator.comparing(p -> p.item() instanceof Adjusted));
        tally.inside.count(points);
        return List.copyOf(points);
    }

    private Stream<Claim> claim(Item item) {
        Row row = item.row();
        Terms terms = row == null ? null : Terms.of(row);
        object(item, terms);
        if (terms != null && terms.isOfIndicator() && !item.isWithheld()) {
            inside.object(item, terms.indicator());
        }
        if (terms == null || item.isWithheld()) {
            return Stream.empty();
        }
        Multiplied times = multiplied.get(item);
        if (!item.getEndorsement().isEmpty() && (times == null || times.row() == null)) {
            item.find(Code.ENTRY_WITHOUT_MULTIPLIER, "endorsement", item.getEndorsement());
        }
        Worth worth = new Worth(item, terms, exempt(item, terms), times, settings);
        Claim claim = Claim.of(worth, counted.getOrDefault(item.entry(), BigDecimal.ZERO));
        if (item.getTurn() != null) {
            counted.merge(item.entry(), claim.single().abs(), BigDecimal::add);
        }
        return Stream.of(claim);
    }

    /** Says why it does not count, if it does not. */
    private static void object(Item item, @Nullable Terms terms) {
        if (terms == null) {
            item.withhold(Code.ENTRY_NO_ROW, "matter", item.sheet());
        } else if (item.isAgainstItsKind(terms.each())) {
            item.withhold(Code.ENTRY_SIGN, "kind", item.entry().kind().label(), Exact.print(terms.each()));
        } else if (terms.needsEvidence() && item.getEvidence().isBlank()) {
            item.withhold(Code.ENTRY_WITHOUT_EVIDENCE, "evidence");
        } else if (item.getDate() == null && terms.needsDate()) {
            item.withhold(Code.ENTRY_WITHOUT_DATE, "date");
        }
    }

    /** How much of the entry falls within what its row leaves out at the beginning of the year. */
    private BigDecimal exempt(Item item, Terms terms) {
        if (terms.exempt().signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal before = exempted.getOrDefault(terms.row().name(), BigDecimal.ZERO);
        BigDecimal free = terms.exempt().subtract(before).min(item.getCount());
        exempted.put(terms.row().name(), before.add(free));
        return free;
    }

    private static Points capped(Claim claim, Caps caps) {
        Item item = claim.item();
        Caps.Left left = caps.take(claim.terms(), item.getDate(), claim.single());
        if (left.points().compareTo(claim.full()) != 0) {
            item.find(Code.ENTRY_CAPPED, "", Exact.print(claim.full()), Exact.print(left.points()));
        }
        List<String> because = Stream.concat(
                        Stream.of(Objects.requireNonNullElse(claim.because(), "")), left.because().stream())
                .filter(cap -> !cap.isEmpty())
                .toList();
        return new Points(claim, left.points(), because);
    }
}
