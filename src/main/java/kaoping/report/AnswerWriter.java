package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import kaoping.adjust.Veto;
import kaoping.appraisal.Outcome;
import kaoping.facts.Entry;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;
import kaoping.place.Roster;
import kaoping.policy.Settings;
import kaoping.score.Comparison;
import kaoping.score.Rated;
import kaoping.score.RaterSheet;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Writes an outcome as JSON (考评结果); its names are a public contract, held in {@code answer.schema.json}. One unit is in hand
 * at a time, of thousands a few hundred.
 *
 * @param sentences whether every number comes with its sentence
 * @param indented for people
 * @param catalogue the language of the findings; the sentences of numbers stay Chinese, as the policy is
 */
public record AnswerWriter(boolean sentences, boolean indented, Catalogue catalogue) {
    public static final AnswerWriter FULL = new AnswerWriter(true, false);

    /** With the findings in Chinese. */
    public AnswerWriter(boolean sentences, boolean indented) {
        this(sentences, indented, Catalogue.CHINESE);
    }

    public void write(Outcome outcome, OutputStream out) throws IOException {
        JsonPage.write(out, indented, page -> new Writing(page, outcome).answer());
    }

    private final class Writing {
        private final JsonPage page;
        private final Outcome outcome;
        private final Settings settings;

        Writing(JsonPage page, Outcome outcome) {
            this.page = page;
            this.outcome = outcome;
            this.settings = outcome.edition().policy().settings();
        }

        void answer() {
            EditionHead.write(page, outcome.edition());
            if (sentences) {
                page.texts("order", EditionHead.order(outcome.edition()));
            }
            page.manyObjects("units", outcome.units(), (own, unit) -> new Writing(own, outcome)
                    .unit(UnitAnswer.of(unit, settings)));
            page.objects("lists", outcome.lists(), this::list);
            FindingList.write(page, outcome.findings(), catalogue);
        }

        private void unit(UnitAnswer unit) {
            page.text("name", unit.name());
            page.text("group", unit.group());
            page.textOrNull("total", unit.total());
            if (sentences && unit.total() != null) {
                page.told("sum", unit.sum());
            }
            page.numberOrNull("rank", unit.rank());
            page.textOrNull("tier", unit.tier());
            page.objects("sections", unit.sections(), this::section);
            page.objects("lines", unit.lines(), this::line);
            if (!unit.entries().isEmpty()) {
                page.objects("entries", unit.entries(), this::entry);
            }
            page.textIfAny("order", unit.order());
            standing(unit.standing());
            page.objects("vetoes", unit.vetoes(), this::veto);
            unit.deviations()
                    .ifPresent(deviations -> page.object(
                            "deviations", () -> DeviationJson.brief(page, DeviationAnswer.of(deviations, settings))));
        }

        private void section(UnitAnswer.Section section) {
            page.text("name", section.name());
            page.text("points", section.points());
            page.text("counted", section.counted());
            page.textIfAny("into", section.into());
            if (sentences) {
                page.told("sentence", to -> section.tell(to, settings));
            }
            page.textIfAny("cell", section.cell());
        }

        private void line(LineAnswer line) {
            page.text("name", line.name());
            page.word("section", line.section());
            page.textOrNull("points", line.points());
            page.textIfAny("weight", line.weight());
            page.textIfAny("claimed", line.claimed());
            if (sentences) {
                page.told("sentence", line.name(), LineAnswer.BEHIND_NAME, line.formula(), line.ending(settings));
            }
            Row row = line.row();
            if (row != null) {
                page.text("rule", Fixed.name(row));
            }
            if (row != null && line.cell() != null) {
                page.text("cell", Fixed.cell(row, line.cell()));
            }
            Comparison comparison = line.comparison();
            if (comparison != null) {
                page.object("peers", () -> peers(comparison));
            }
            if (!line.rated().isEmpty()) {
                page.objects("ratings", line.rated(), this::rated);
            }
        }

        private void peers(Comparison comparison) {
            page.text("whom", comparison.whom());
            page.number("count", comparison.count());
            page.number("rank", comparison.place());
            page.text("best", comparison.bestShown());
            page.text("bestUnits", comparison.bestNames());
            page.textIfAny("average", comparison.averageShown());
        }

        private void rated(Rated rated) {
            page.text("rater", rated.rater());
            page.textOrNull("average", rated.averageShown());
            page.text("votes", String.valueOf(rated.votes()));
            if (rated.row() != null) {
                page.text("weight", Exact.print(rated.row().need(RaterSheet.WEIGHT)) + "%");
                page.textIfAny("of", rated.row().get(RaterSheet.PARENT));
                page.text("cell", rated.row().place(RaterSheet.WEIGHT));
            }
        }

        private void entry(EntryAnswer ledger) {
            Entry entry = ledger.entry();
            page.text("kind", entry.kind().label());
            page.text("matter", entry.matter());
            page.textIfAny("level", filled(entry.level()));
            page.textIfAny("circumstance", filled(entry.circumstance()));
            page.text("count", ledger.count());
            page.textIfAny("turn", ledger.turn());
            page.textIfAny("about", filled(entry.about()));
            page.textIfAny("endorsement", filled(entry.endorsement()));
            page.textIfAny("date", entry.date() == null ? null : entry.date().toString());
            page.textIfAny("evidence", filled(entry.evidence()));
            page.textOrNull("points", ledger.points());
            page.textIfAny("uncapped", ledger.uncapped());
            page.textIfAny("caps", filled(ledger.caps()));
            page.textIfAny("indicator", filled(ledger.indicator()));
            Finding withheld = ledger.withheld();
            if (withheld != null) {
                page.text("code", withheld.code().name());
                page.text("reason", withheld.message(catalogue));
            }
        }

        private static @Nullable String filled(String text) {
            return text.isEmpty() ? null : text;
        }

        private void standing(@Nullable StandingAnswer standing) {
            if (standing == null) {
                return;
            }
            page.object("standing", () -> {
                page.textIfAny("sentence", sentences ? standing.sentence() : null);
                page.text("line", standing.line());
                page.text("cell", standing.cell());
                page.textOrNull("above", standing.above());
                page.textOrNull("next", standing.next());
                page.textOrNull("missing", standing.missing());
            });
        }

        private void veto(Veto veto) {
            page.text("matter", veto.matter());
            page.text("effect", veto.what());
            page.text("cell", veto.row().place());
        }

        private void list(Roster list) {
            page.text("name", list.name());
            page.text("group", list.group());
            page.text("cell", list.place());
            if (list.part() != null) {
                page.text("part", list.part());
            }
            page.objects("units", list.units(), standing -> {
                page.text("name", standing.getUnitName());
                BigDecimal total = standing.publishedTotal();
                page.textOrNull("total", total == null ? null : settings.printTotal(total));
                page.numberOrNull("rank", standing.getRank() == 0 ? null : standing.getRank());
                if (list.part() != null) {
                    page.text("points", list.print(standing));
                }
            });
        }
    }
}
