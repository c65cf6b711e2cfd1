package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kaoping.Tables;
import kaoping.report.Ink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a person types them. */
class CommandsTest {
    private static final String BAFU = Tables.facts("bafu-2022/facts.json").toString();
    private static final String QIAOJIA =
            Tables.facts("qiaojia-2023/facts.json").toString();

    @TempDir
    static Path tables;

    @TempDir
    Path folder;

    @BeforeAll
    static void write() {
        Tables.write(tables);
    }

    record Run(int exit, String out, String err) {}

    private static Run run(Ink ink, byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                ink);
        int exit = Commands.run(streams, args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run run(String... args) {
        return run(Ink.PLAIN, new byte[0], args);
    }

    @Test
    void gradesOneUnitWithEveryFormula() {
        Run run = run("grade", BAFU, "--tables", tables.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out())
                .contains(
                        "预算完成率                      10.00  9.75  9.75  实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分\n")
                .contains("规上工业总产值同比增长率         3.60  1.80  1.80  ")
                .contains("   1  巴福镇人民政府  97.95\n")
                .doesNotContain("\u001B");
    }

    @Test
    void gradesAPopulationByGroup() {
        Run run = run("grade", QIAOJIA, "--tables", tables.toString());

        assertThat(run.out())
                .contains("县级机关单位（57 个）\n")
                .contains("   1  马树镇      1050.53  优秀\n")
                .contains("  17  新店镇       997.24  合格\n")
                .contains("警告 NEAR_TIE_AT_TIER_LINE");
    }

    @Test
    void coloursOnlyWhereAsked() {
        assertThat(run(Ink.COLOURED, new byte[0], "grade", QIAOJIA, "--tables", tables.toString())
                        .out())
                .contains("\u001B[33m警告\u001B[0m");
    }

    @Test
    void writesTheSameBytesAsTheScreenGets() throws IOException {
        Path out = folder.resolve("answer.json");
        Run file = run("grade", BAFU, "--tables", tables.toString(), "--out", out.toString());
        Run screen = run("grade", BAFU, "--tables", tables.toString(), "--format", "json");

        assertThat(file).isEqualTo(new Run(Exit.FINE, "", ""));
        assertThat(Files.readString(out)).isEqualTo(screen.out()).startsWith("{\"edition\":{");
        assertThat(folder.toFile().list()).containsExactly("answer.json");
        assertThat(run("grade", BAFU, "--tables", tables.toString(), "--format", "json", "--no-sentences")
                        .out())
                .doesNotContain("\"sentence\"")
                .contains("\"9.75\"");
    }

    @Test
    void readsStandardInput() throws IOException {
        Run piped = run(Ink.PLAIN, Files.readAllBytes(Path.of(QIAOJIA)), "grade", "-", "--tables", tables.toString());

        assertThat(piped).isEqualTo(run("grade", QIAOJIA, "--tables", tables.toString()));
    }

    @Test
    void refusesFactsWithErrors() {
        byte[] facts = "{\"jurisdiction\": \"530622\", \"units\": 7}".getBytes(StandardCharsets.UTF_8);
        Run run = run(Ink.PLAIN, facts, "grade", "-", "--tables", tables.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("提交的事实有错误，没有计分\n").contains("错误 FACT_MISSING /policy\n", "→ ");
    }

    @Test
    void listsPoliciesAndMarksTheBrokenOnes() {
        Run run = run("policies", "--tables", tables.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out())
                .contains("530622 巧家县          annual-appraisal         2023  年度综合绩效考评  可用\n")
                .contains("broken                   2022                    不可用\n")
                .contains("错误 WORKBOOK_UNREADABLE " + Tables.BROKEN + "\n");
        assertThat(run("policies", "--tables", tables.toString(), "--format", "json")
                        .out())
                .startsWith("{\"policies\":[{\"jurisdiction\":\"410825\"");
    }

    @Test
    void exportsNativeTables() throws IOException {
        Path out = folder.resolve("rules.xlsx");
        Run run = run(
                "rules", "500107", "self-evaluation", "2022", "--out", out.toString(), "--tables", tables.toString());

        assertThat(run).isEqualTo(new Run(Exit.FINE, "", ""));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isGreaterThan(8);
        }
        assertThat(run("rules", "500107", "..", "2022", "--out", out.toString(), "--tables", tables.toString())
                        .exit())
                .isEqualTo(Exit.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "grade",
                "grade nowhere.json --tables TABLES",
                "grade FACTS --tables nowhere",
                "grade FACTS --format yaml --tables TABLES",
                "grade FACTS --out nowhere/at/all.json --tables TABLES",
                "rules 530622 annual-appraisal 2023 --tables TABLES",
                "serve --tables nowhere",
                "serve --tables TABLES --port 0",
                "serve --tables TABLES --port 70000",
                "serve --tables TABLES --room 0",
                "serve --tables TABLES --address example.org"
            })
    void wrongUsageIsSaidWithoutAStackTrace(String typed) {
        String line = typed.replace("TABLES", tables.toString()).replace("FACTS", BAFU);
        Run run = run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = run("serve", "--tables", tables.toString(), "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.exit()).isEqualTo(Exit.USAGE);
            assertThat(run.err())
                    .startsWith("端口 " + taken.getLocalPort() + " 已被占用")
                    .hasLineCount(1);
        }
    }

    @Test
    void helpIsChineseAndEnglish() {
        Run run = run("--help");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("县级绩效考评", "Scores and grades", "grade", "policies", "rules", "serve");
        assertThat(run("grade", "--help").out()).contains("--no-sentences");
        assertThat(run("--version").out()).startsWith("kaoping ");
    }
}
