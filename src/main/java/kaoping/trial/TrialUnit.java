package kaoping.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaoping.facts.BudgetLine;
import kaoping.facts.Claimed;
import kaoping.facts.Entry;
import kaoping.facts.EntryKind;
import kaoping.facts.Indicator;
import kaoping.facts.RoundPoints;
import kaoping.facts.UnitFacts;
import kaoping.facts.Value;
import kaoping.table.Row;
import kaoping.value.Relation;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** One unit of a trial case while its rows are gathered. */
final class TrialUnit {
    private final String pointer;
    private final String name;
    private final String group;
    private final List<Indicator> indicators = new ArrayList<>();
    private final TrialRatings ratings = new TrialRatings();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, BigDecimal> points = new LinkedHashMap<>();
    private final List<RoundPoints> rounds = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();
    private final TrialForm form = new TrialForm();
    private final Map<String, BigDecimal> claimedParts = new LinkedHashMap<>();
    private @Nullable Claimed claimed;

    TrialUnit(String pointer, String name, String group) {
        this.pointer = pointer;
        this.name = name;
        this.group = group;
    }

    /** Takes the row's fact in; returns where it stands. */
    String add(Row row) {
        claim(row);
        String part = row.get(TrialSheet.PART);
        EntryKind kind = row.get(TrialSheet.KIND);
        FormItem item = row.get(TrialSheet.FORM_ITEM);
        if (row.get(TrialSheet.INDICATOR) != null) {
            return indicator(row);
        }
        if (kind != null) {
            return entry(row, kind, pointer + "/entries/" + entries.size());
        }
        BigDecimal partPoints = row.get(TrialSheet.PART_POINTS);
        Round round = row.get(TrialSheet.ROUND);
        if (part != null && partPoints != null && round != null) {
            String at = pointer + "/rounds/" + rounds.size();
            rounds.add(new RoundPoints(at, round, part, partPoints));
            return at;
        }
        if (part != null && partPoints != null) {
            points.merge(part, partPoints, BigDecimal::add);
            return pointer;
        }
        if (row.get(TrialSheet.FUND) != null) {
            return budget(row, pointer + "/budget/" + budget.size());
        }
        if (item != null) {
            form.add(item, row);
            return pointer + "/form";
        }
        return pointer;
    }

    UnitFacts facts() {
        return new UnitFacts(
                pointer,
                name,
                group,
                ratings.with(indicators),
                points,
                rounds,
                entries,
                budget,
                claimed,
                form.at(pointer));
    }

    private void claim(Row row) {
        BigDecimal total = row.get(TrialSheet.CLAIMED_TOTAL);
        Integer rank = row.get(TrialSheet.CLAIMED_RANK);
        String tier = row.get(TrialSheet.CLAIMED_TIER);
        BigDecimal part = row.get(TrialSheet.CLAIMED_PART);
        if (part != null) {
            claimedParts.put(row.get(TrialSheet.PART, ""), part);
        }
        Claimed before = claimed == null ? new Claimed(null, null, null, Map.of()) : claimed;
        if (total != null || rank != null || tier != null || part != null) {
            // Why: a unit's claims may stand in several of its rows.
            claimed = new Claimed(
                    total == null ? before.total() : total,
                    rank == null ? before.rank() : rank,
                    tier == null ? before.tier() : tier,
                    claimedParts);
        }
    }

    /** A new indicator, or one more rater of one that is there. */
    private String indicator(Row row) {
        Optional<Indicator> rated = TrialRatings.isOnly(row)
                ? indicators.stream()
                        .filter(indicator -> indicator.name().equals(row.need(TrialSheet.INDICATOR)))
                        .filter(indicator ->
                                row.get(TrialSheet.SECTION, indicator.section()).equals(indicator.section()))
                        .findFirst()
                : Optional.empty();
        String at = rated.map(Indicator::pointer)
                .orElseGet(() -> indicator(row, pointer + "/indicators/" + indicators.size()));
        ratings.add(row, at);
        return at;
    }

    private String indicator(Row row, String at) {
        String section = row.get(TrialSheet.PRINTED_SECTION);
        String category = row.get(TrialSheet.PRINTED_CATEGORY);
        boolean printed = section != null || category != null;
        indicators.add(new Indicator(
                at,
                row.need(TrialSheet.INDICATOR),
                row.get(TrialSheet.SECTION, ""),
                row.get(TrialSheet.CATEGORY, ""),
                row.get(TrialSheet.MEASURE, ""),
                row.get(TrialSheet.RELATION, Relation.UNSTATED),
                Value.read(row.get(TrialSheet.TARGET, "")),
                Value.read(row.get(TrialSheet.ACTUAL, "")),
                row.get(TrialSheet.WEIGHT, BigDecimal.ZERO),
                row.get(TrialSheet.CLAIMED),
                row.get(TrialSheet.JUDGED),
                row.get(TrialSheet.STANDARD, ""),
                row.get(TrialSheet.REASON, ""),
                row.get(TrialSheet.FUND, ""),
                List.of(),
                printed
                        ? new Indicator.Printed(section == null ? "" : section, category == null ? "" : category)
                        : null,
                row.get(TrialSheet.ROUND)));
        return at;
    }

    private String entry(Row row, EntryKind kind, String at) {
        entries.add(new Entry(
                at,
                kind,
                row.get(TrialSheet.MATTER, ""),
                row.get(TrialSheet.LEVEL, ""),
                row.get(TrialSheet.CIRCUMSTANCE, ""),
                row.get(TrialSheet.COUNT, BigDecimal.ONE),
                row.get(TrialSheet.ABOUT, ""),
                row.get(TrialSheet.ENDORSEMENT, ""),
                row.get(TrialSheet.DATE_OF),
                row.get(TrialSheet.EVIDENCE, ""),
                ""));
        return at;
    }

    private String budget(Row row, String at) {
        budget.add(new BudgetLine(
                at,
                row.need(TrialSheet.FUND),
                row.get(TrialSheet.INITIAL),
                row.get(TrialSheet.ADJUSTED),
                row.get(TrialSheet.EXECUTED),
                row.get(TrialSheet.WEIGHT),
                row.get(TrialSheet.CLAIMED),
                row.get(TrialSheet.RATE, "")));
        return at;
    }
}
