package kaoping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows of the house: data flows forward, and no room sees one behind it. */
class HouseTest {
    /** From the first room to the doors; a room sees only those before it. */
    private static final List<String> ROOMS = List.of(
            "value",
            "finding",
            "table",
            "facts",
            "policy",
            "score",
            "standard",
            "adjust",
            "total",
            "place",
            "check",
            "engine",
            "appraisal",
            "trial",
            "compare",
            "deviation",
            "report",
            "workbook",
            "review",
            "shelf",
            "desk",
            "batch",
            "web",
            "cli");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kaoping");

    private static final DescribedPredicate<JavaClass> COMPILED_RULES = DescribedPredicate.describe(
            "compiled rules", c -> c.getPackageName().startsWith("kaoping.rules"));

    @Test
    void everyRoomSeesOnlyTheRoomsBeforeIt() {
        for (int i = 0; i < ROOMS.size(); i++) {
            List<String> behind = ROOMS.subList(i + 1, ROOMS.size());
            if (!behind.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAPackage("kaoping." + ROOMS.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                behind.stream().map(r -> "kaoping." + r + "..").toArray(String[]::new))
                        .check(HOUSE);
            }
        }
    }

    @Test
    void noRoomIsLeftOutOfTheList() {
        Set<String> rooms = new TreeSet<>();
        for (JavaPackage room : HOUSE.getPackage("kaoping").getSubpackages()) {
            rooms.add(room.getRelativeName());
        }
        rooms.remove("rules");
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void noTwoRoomsSeeEachOther() {
        SlicesRuleDefinition.slices()
                .matching("kaoping.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE.that(DescribedPredicate.not(COMPILED_RULES)));
    }

    @Test
    void onlyTheEngineSeesDrools() {
        noClasses()
                .that(DescribedPredicate.not(COMPILED_RULES))
                .and()
                .resideOutsideOfPackage("kaoping.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(HOUSE);
    }

    @Test
    void onlyTheWorkbookRoomSeesPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kaoping.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(HOUSE);
    }

    @Test
    void onlyTheStandardsSeeTheirGrammar() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kaoping.standard..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.antlr.v4..", "kaoping.standard.grammar..")
                .check(HOUSE);
    }

    @Test
    void onlyTheWebAndTheMainClassSeeSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackages("kaoping.web..", "kaoping")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "io.swagger..")
                .check(HOUSE);
    }

    @Test
    void everyRoomSaysWhatItIsAndAllowsNoNull() {
        for (String room : ROOMS) {
            JavaPackage house = HOUSE.getPackage("kaoping." + room);
            assertThat(house.tryGetAnnotationOfType(NullMarked.class)).as(room).isPresent();
        }
    }

    @Test
    void nothingIsScoredInBinaryFractions() {
        classes()
                .that(DescribedPredicate.not(COMPILED_RULES))
                .should(new NoBinaryFractions())
                .check(HOUSE);
    }
}
