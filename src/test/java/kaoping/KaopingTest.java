package kaoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class KaopingTest {
    @TempDir
    Path folder;

    @Test
    void gradesWithoutSpringAndInUtf8WhateverTheLocale() throws Exception {
        Tables.write(folder.resolve("decision-tables"));
        String facts = Tables.facts("bafu-2022/facts.json").toAbsolutePath().toString();
        Path classes = folder.resolve("classes.log");

        String out = run(List.of("-Xlog:class+load:file=" + classes), "grade", facts);

        assertThat(out).contains("预算完成率").contains("97.95");
        List<String> loaded = Files.readAllLines(classes, StandardCharsets.ISO_8859_1).stream()
                .map(line -> line.replaceAll("^\\[.*] (\\S+) source: .*", "$1"))
                .toList();
        assertThat(loaded).contains("kaoping.appraisal.Appraisal");
        // Why but these two: the logging libraries ask every provider that the class path announces.
        assertThat(loaded.stream()
                        .filter(name ->
                                name.startsWith("org.springframework.") || name.startsWith("org.apache.catalina.")))
                .allMatch(name -> name.startsWith("org.springframework.boot.logging."))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void saysWhichFolderIsMissing() throws Exception {
        assertThat(run(List.of(), "policies")).contains("没有方案文件夹 decision-tables");
    }

    private String run(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "kaoping.Kaoping"));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
