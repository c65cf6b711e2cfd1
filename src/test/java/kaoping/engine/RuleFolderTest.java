package kaoping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaoping.workbook.NativeTableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders of rules at the gate: what the build says of them, the shipped ones, native tables. */
class RuleFolderTest {
    private static List<String> faults(Path folder) throws IOException {
        return RuleFolder.at(folder).stream()
                .flatMap(rules -> RuleGateTest.texts(rules.faults()).stream())
                .toList();
    }

    @Test
    void theBuildNamesEveryFaultOfEveryFolderAndCompilesNothing(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("rules/999997-cuowu"));
        Files.createDirectories(folder.resolve("classes"));
        Files.writeString(
                folder.resolve("rules/999997-cuowu/a.drl"), RuleGateTest.rule(RuleGateTest.WHEN, RuleGateTest.THEN));
        Files.writeString(
                folder.resolve("rules/999997-cuowu/b.drl"), RuleGateTest.rule(RuleGateTest.WHEN, "insert( 1 );"));
        String[] args = {
            folder.resolve("rules").toString(), folder.resolve("classes").toString()
        };

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> RuleCompiler.main(args)))
                .hasMessageStartingWith("4 faults in the rules, nothing is compiled:\n")
                .hasMessageContaining("999997-cuowu/a.drl: The package must be kaoping.rules.cuowu999997")
                .hasMessageContaining("999997-cuowu/b.drl:6: “某规则”: A consequence is one call");
        assertThat(folder.resolve("classes")).isEmptyDirectory();
    }

    @Test
    void theShippedRulesPass() throws IOException {
        assertThat(RuleFolder.at(Path.of("rules"))).hasSizeGreaterThanOrEqualTo(4);
        assertThat(faults(Path.of("rules"))).isEmpty();
    }

    /** The export is for stock Drools, not for rules/: its consequences would go round the vocabulary. */
    @Test
    void aNativeTableIsHeldAgainstTheSameVocabulary(@TempDir Path folder) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("999996-biao"));
        Files.write(
                rules.resolve("a.drl.xlsx"),
                NativeTableWriter.write(
                        kaoping.PolicyDraft.scoring("关系=≥", "计分方法=按完成比例").policy()));

        assertThat(faults(rules))
                .anyMatch(fault -> fault.startsWith("999996-biao/a.drl.xlsx: The package must be"))
                .anyMatch(fault -> fault.contains("“offer” is no consequence"));
    }
}
