package kaoping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kaoping.adjust.Adjusted;
import kaoping.adjust.Counted;
import kaoping.adjust.Found;
import kaoping.adjust.LineGround;
import kaoping.adjust.Multiplied;
import kaoping.adjust.Vetoing;
import kaoping.facts.Entry;
import kaoping.facts.EntryKind;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.facts.Value;
import kaoping.finding.Findings;
import kaoping.place.Ranking;
import kaoping.place.Standing;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.score.Line;
import kaoping.score.Population;
import kaoping.shelf.Shelf;
import kaoping.table.Subject;
import kaoping.total.Part;
import kaoping.total.PartGround;
import kaoping.total.Plan;
import kaoping.total.Total;
import kaoping.total.TotalGround;
import kaoping.value.Relation;
import kaoping.workbook.NativeTableWriter;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** No lock-in, and a second opinion: stock Drools compiles every shipped policy's export and decides the same. */
class NativeExportTest {
    private static final int FACTS = 400;
    private static final Shelf SHELF = Shelf.open(Path.of("decision-tables"));

    static Stream<PolicyId> shippedPolicies() {
        return SHELF.ids().stream()
                .map(id -> id.period().equals(Settings.EVERY_PERIOD)
                        ? new PolicyId(id.jurisdiction(), id.policy(), "2023")
                        : id)
                .filter(id -> SHELF.find(id).rules().edition().policy().sheets().stream()
                        .anyMatch(sheet -> sheet.kind().subject() != null));
    }

    @ParameterizedTest
    @MethodSource("shippedPolicies")
    void stockDroolsDecidesTheSame(PolicyId id) {
        RuleBook book = SHELF.find(id).rules();
        Policy policy = book.edition().policy();
        KieBase stock = stock(NativeTableWriter.write(policy));
        List<Subject> ours = subjects(policy, new Random(7));
        List<Subject> theirs = subjects(policy, new Random(7));
        try (Run run = book.open()) {
            run.addAll(ours.stream().filter(s -> !(s instanceof Found)).toList());
            List.of("score", "adjust", "total", "tier").forEach(run::fire);
            run.addAll(ours.stream().filter(Found.class::isInstance).toList());
            run.fire("veto");
        }
        fire(stock, theirs);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(theirs.get(i).row())
                    .as("%s", ours.get(i))
                    .isEqualTo(ours.get(i).row());
        }
        assertThat(ours).anyMatch(s -> s.row() != null);
    }

    private static void fire(KieBase stock, List<Subject> subjects) {
        KieSession session = stock.newKieSession();
        subjects.stream().filter(s -> !(s instanceof Found)).forEach(session::insert);
        List.of("score", "adjust", "total", "tier").forEach(step -> fire(session, step));
        // Why: what a figure is, is known when the step that makes it has fired.
        subjects.stream().filter(Found.class::isInstance).forEach(session::insert);
        fire(session, "veto");
        session.dispose();
    }

    private static void fire(KieSession session, String step) {
        session.getAgenda().getAgendaGroup(step).setFocus();
        session.fireAllRules();
    }

    private static KieBase stock(byte[] export) {
        String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(export), InputType.XLS);
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        files.write("src/main/resources/kaoping/tables/export.drl", drl);
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return kie.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** Random facts around what the policy's cells name, so that every row has a chance. */
    private static List<Subject> subjects(Policy policy, Random random) {
        Words words = new Words(policy, random);
        Findings findings = new Findings();
        List<Subject> subjects = new ArrayList<>();
        Population population = new Population(
                () -> subjects.stream().filter(Line.class::isInstance).map(Line.class::cast));
        for (int i = 0; i < FACTS; i++) {
            UnitFacts unit = unit(words.any("group"));
            Line line = new Line(unit, indicator(words), policy, population, findings);
            subjects.add(line);
            Entry entry = new Entry(
                    "/e",
                    EntryKind.COUNTED,
                    words.any("matter"),
                    words.any("level"),
                    words.any("circumstance"),
                    BigDecimal.ONE,
                    "",
                    words.any("endorsement"),
                    LocalDate.of(2023, 5, 1),
                    "证",
                    "");
            Counted counted = new Counted(unit, entry, policy, findings);
            subjects.add(counted);
            subjects.add(new Multiplied(counted, policy));
            subjects.add(new Adjusted(unit, entry, policy, findings));
            subjects.add(new Vetoing(unit, entry, policy, findings));
            Part part = new Part(unit, words.any("name"), words.number(), policy, findings);
            subjects.add(part);
            Standing standing = new Standing(unit, words.number(), new Total(unit, new Plan(policy), findings), policy);
            subjects.add(standing);
            subjects.add(new LineGround(unit, line, policy));
            subjects.add(new PartGround(unit, part, policy));
            subjects.add(new TotalGround(unit, words.number(), policy));
            subjects.addAll(Ranking.of("", List.of(standing), 1, policy.settings(), findings)
                    .grounds(policy));
        }
        return subjects;
    }

    private static UnitFacts unit(String group) {
        return new UnitFacts("/units/0", "甲", group, List.of(), Map.of(), List.of(), List.of(), List.of(), null, null);
    }

    private static Indicator indicator(Words words) {
        Relation[] relations = Relation.values();
        Relation relation = relations[words.below(relations.length)];
        String actual = relation == Relation.QUALITATIVE
                ? words.any("actualText")
                : words.number().toPlainString();
        return new Indicator(
                "/i",
                words.any("name"),
                words.any("section"),
                words.any("category"),
                words.any("measure"),
                relation,
                Value.read(words.below(6) == 0 ? "0" : words.number().toPlainString()),
                Value.read(actual),
                BigDecimal.TEN,
                null,
                null,
                "",
                "",
                "",
                List.of(),
                null,
                null);
    }
}
