package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import kaoping.report.RuleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a rule engineer is told before anybody builds. */
class RuleCheckTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String HEAD = """
            package kaoping.rules.cuowu999997

            import kaoping.finding.Code
            import kaoping.total.Part

            """;

    @TempDir
    Path folder;

    private static String rule(String name, String when, String then) {
        return "rule \"" + name + "\"\n    ruleflow-group \"total\"\nwhen\n    " + when + "\nthen\n    " + then
                + "\nend\n";
    }

    private Path write(String file, String text) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("999997-cuowu"));
        Files.writeString(rules.resolve(file), text);
        return rules;
    }

    /** {@code 999997-cuowu/a.drl:6 “某规则”: …}. */
    private static List<String> found(Typed typed) {
        JsonNode answer = JSON.readTree(typed.out());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(RuleReport.class.getResourceAsStream("rules.schema.json")))
                        .validate(answer))
                .isEmpty();
        return StreamSupport.stream(answer.get("rules").spliterator(), false)
                .flatMap(rules -> StreamSupport.stream(rules.get("findings").spliterator(), false))
                .map(f -> f.get("place").asString() + " "
                        + f.get("message").asString().replace("规则文件超出了允许的写法：", ""))
                .toList();
    }

    @Test
    void theShippedRulesWouldBuild() {
        Typed typed = Typed.run("check", "--rules", "rules");

        assertThat(typed.exit()).as(typed.out()).isEqualTo(Exit.FINE);
        assertThat(typed.out())
                .contains("431228-zhijiang：1 个规则文件，可以构建", "410825-wenxian：1 个规则文件，可以构建", "base：6 个规则文件，可以构建");
    }

    @Test
    void everyFaultOfEveryFileWithItsLine() throws IOException {
        Path rules = write(
                "a.drl",
                HEAD.replace("import kaoping.finding.Code", "import java.lang.Runtime")
                        + rule("甲", "$part : Part()", "insert( $part );"));
        write("b.drl", HEAD + rule("甲", "$part : Part( eval( true ) )", "$part.find( Code.TIE, \"\" );"));

        Typed typed = Typed.run("check", "--rules", rules, "--format", "json");

        assertThat(typed.exit()).isEqualTo(Exit.REFUSED);
        assertThat(found(typed))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("999997-cuowu/a.drl:3 不能 import java.lang.Runtime；可以的有 "),
                        fault -> assertThat(fault).isEqualTo("999997-cuowu/a.drl:6 “甲”：结果只能是一次调用：$fact.call( … );"),
                        fault -> assertThat(fault)
                                .isEqualTo("999997-cuowu/b.drl:6 “甲”：别的规则已用了这个名称，999997-cuowu/a.drl:6"),
                        fault -> assertThat(fault).startsWith("999997-cuowu/b.drl:6 “甲”：不认识“eval”"));
    }

    @Test
    void whatOnlyTheCompilerKnows() throws IOException {
        Path rules = write("a.drl", HEAD + rule("甲", "$part : Part( pionts > 5 )", "$part.find( Code.TIE, \"\" );"));

        Typed typed = Typed.run("check", "--rules", rules);

        assertThat(typed.exit()).isEqualTo(Exit.REFUSED);
        assertThat(typed.out())
                .contains("RULE_REFUSED 999997-cuowu/a.drl:9\n", "pionts > 5）\n", "999997-cuowu：1 个规则文件，1 个错误，不能构建");
    }

    @Test
    void whatWouldNotTakePartIsNotPassedOver() throws IOException {
        Path rules = write("a.drl", HEAD + rule("甲", "$part : Part()", "$part.find( Code.TIE, \"\" );"));
        write("b.DRL", "");
        write("c.dslr", "");
        Files.createDirectories(rules.resolve("more"));
        write("~$d.drl.xlsx", "");
        write("notes.md", "");

        assertThat(found(Typed.run("check", "--rules", folder, "--format", "json")))
                .containsExactly(
                        "999997-cuowu/b.DRL 不会被读取：规则写在 *.drl 和 *.drl.xlsx 文件里",
                        "999997-cuowu/c.dslr 不会被读取：规则写在 *.drl 和 *.drl.xlsx 文件里",
                        "999997-cuowu/more 不会被读取：规则写在 *.drl 和 *.drl.xlsx 文件里");
    }

    @Test
    void filesThatAreNoRules() throws IOException {
        Path rules = write("a.drl.xlsx", "no workbook");
        Files.write(rules.resolve("b.drl"), new byte[] {'/', '/', (byte) 0xB9, (byte) 0xE6, '\n'});
        write("c.drl", HEAD + rule("甲", "$part : Part( " + "(".repeat(50_000) + " )", "$part.find( Code.TIE, \"\" );"));
        write("d.drl", " ".repeat(1_000_001));

        assertThat(found(Typed.run("check", "--rules", rules, "--format", "json")))
                .anySatisfy(fault -> assertThat(fault).startsWith("999997-cuowu/a.drl.xlsx 不是原生决策表："))
                .anySatisfy(fault -> assertThat(fault).isEqualTo("999997-cuowu/b.drl 不是 UTF-8 编码"))
                .anySatisfy(fault -> assertThat(fault).startsWith("999997-cuowu/c.drl"))
                .anySatisfy(fault -> assertThat(fault).isEqualTo("999997-cuowu/d.drl 超过 1000000 字节"));
    }

    @Test
    void aFolderThatNobodyWouldLoad() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("zhijiang"));
        Files.writeString(rules.resolve("a.drl"), "package kaoping.rules.zhijiang\n");

        assertThat(found(Typed.run("check", "--rules", rules, "--format", "json")))
                .containsExactly("zhijiang 规则的文件夹叫 base，或像 431228-zhijiang");
    }

    @Test
    void whatIsTypedWrongly() {
        assertThat(Typed.run("check", "--rules", folder.resolve("none")).err()).startsWith("没有规则文件夹");
        assertThat(Typed.run("check", "--rules", folder).err()).contains("里没有规则");
        Typed both = Typed.run("check", "--rules", "rules", "x.xlsx");
        assertThat(both.exit()).isEqualTo(Exit.USAGE);
        assertThat(both.err()).contains("--rules 查规则，不能同时写工作簿或 --mark");
    }
}
