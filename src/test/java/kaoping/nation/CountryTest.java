package kaoping.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kaoping.appraisal.Outcome;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.engine.RuleBook;
import kaoping.nation.Divisions.Division;
import kaoping.nation.Divisions.Level;
import kaoping.policy.PolicyId;
import kaoping.shelf.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up country is one that the service can serve: codes, inheritance over three levels, sound policies. */
class CountryTest {
    @TempDir
    Path folder;

    @Test
    void aCountryHasAboutAsManyCountiesAsTheRealOne() {
        List<Division> all = Divisions.all();

        assertThat(all.stream().map(Division::code)).doesNotHaveDuplicates();
        assertThat(all).filteredOn(d -> d.level() == Level.COUNTY).hasSize(2843);
        assertThat(all)
                .allMatch(d -> kaoping.policy.Jurisdiction.ofFolder(d.folder()).isPresent());
    }

    @Test
    void everyCountyOfAProvinceDecidesByItsOwnAndInheritedSheets() {
        List<Division> ningxia = Divisions.province(64);
        Country.write(folder, List.of(Divisions.all().get(0)));
        Country.write(folder, ningxia);
        Desk desk = new Desk(Shelf.open(folder));

        for (Division county :
                ningxia.stream().filter(d -> d.level() == Level.COUNTY).toList()) {
            Reply<Outcome> reply = desk.appraise(Facts.of(county, 6));
            assertThat(reply).as(county.folder()).isInstanceOf(Reply.Given.class);
            Outcome outcome = ((Reply.Given<Outcome>) reply).value();
            assertThat(outcome.edition().policy().origins().values().stream().distinct())
                    .as("own, prefecture's, province's, nation's")
                    .hasSize(4);
            assertThat(outcome.units())
                    .allMatch(unit -> unit.standing() != null
                            && unit.standing().getTotal().signum() > 0);
        }
    }

    @Test
    void countiesThatTookOverARulebookWordForWordShareTheRules() {
        List<Division> prefecture = Divisions.province(53).stream()
                .filter(d -> d.code().startsWith("5301") || d.level() == Level.PROVINCE)
                .toList();
        Country.write(folder, List.of(Divisions.all().get(0)));
        Country.write(folder, prefecture);
        Shelf shelf = Shelf.open(folder);
        List<Division> same = prefecture.stream()
                .filter(d -> d.level() == Level.COUNTY && Country.isTakenOver(d))
                .toList();

        assertThat(same).hasSizeGreaterThan(1);
        assertThat(rules(shelf, same.get(0)).shares(rules(shelf, same.get(1)))).isTrue();
    }

    private static RuleBook rules(Shelf shelf, Division county) {
        PolicyId id = new PolicyId(county.code(), Country.POLICY, Country.PERIOD);
        return Objects.requireNonNull(shelf.find(id).rules());
    }
}
