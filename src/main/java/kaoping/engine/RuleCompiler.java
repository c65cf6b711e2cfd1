package kaoping.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kaoping.finding.Reason;
import kaoping.policy.Edition;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles the reviewed rules of {@code rules/} in the build: every {@code .drl} and every native decision table
 * ({@code .drl.xlsx}) of a folder becomes classes and one index file, so that a start compiles nothing.
 */
public final class RuleCompiler {
    private static final String MODEL_LIST = "drools-model";

    private final Path classes;

    private RuleCompiler(Path classes) {
        this.classes = classes;
    }

    /** @param args the folder of rules, the folder for classes */
    public static void main(String[] args) throws IOException {
        RuleCompiler compiler = new RuleCompiler(Path.of(args[1]));
        List<RuleFolder> folders = RuleFolder.at(Path.of(args[0]));
        List<RuleFault> faults =
                folders.stream().flatMap(folder -> folder.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.size() + " faults in the rules, nothing is compiled:\n" + lines(faults));
        }
        for (RuleFolder folder : folders) {
            compiler.compile(folder);
        }
    }

    /** What the compiler does not understand in rules that passed the gate, such as a property that a fact has not got. */
    static List<RuleFault> refused(RuleFolder folder) {
        return refused(folder, build(folder));
    }

    private void compile(RuleFolder folder) throws IOException {
        KieBuilder builder = build(folder);
        List<RuleFault> refused = refused(folder, builder);
        if (!refused.isEmpty()) {
            throw new IllegalStateException("rules/" + folder.name() + ":\n" + lines(refused));
        }
        StringBuilder content = new StringBuilder();
        folder.sources()
                .forEach((file, drl) ->
                        content.append(file).append('\n').append(drl).append('\f'));
        write(folder, Edition.digest(content.toString()), (InternalKieModule) builder.getKieModule());
    }

    private static KieBuilder build(RuleFolder folder) {
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        folder.sources().forEach((file, drl) -> files.write(path(folder, file), drl));
        return kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    }

    private static String path(RuleFolder folder, String file) {
        return "src/main/resources/kaoping/rules/" + folder.packageEnd() + "/" + file + ".drl";
    }

    private static List<RuleFault> refused(RuleFolder folder, KieBuilder built) {
        return built.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> fault(folder, message))
                .toList();
    }

    /** In the file that the message is about, or in the folder when it is about a class that was made of the rules. */
    private static RuleFault fault(RuleFolder folder, Message message) {
        for (String file : folder.sources().keySet()) {
            if (message.getPath() != null && path(folder, file).endsWith(message.getPath())) {
                int line = message.getLine() > 0
                        ? message.getLine()
                        : line(folder.sources().get(file), message.getText());
                return RuleFault.of(folder.name() + "/" + file, line, Reason.SYNTAX, message.getText());
            }
        }
        return RuleFault.of(folder.name(), Reason.SYNTAX, message.getText());
    }

    /** Where the expression stands that a message without a line ends with, {@code …: pionts > 5}; 0 when nowhere. */
    private static int line(@Nullable String drl, String message) {
        String expression = message.substring(message.lastIndexOf(": ") + 1).strip();
        List<String> lines =
                drl == null || expression.isEmpty() ? List.of() : drl.lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).contains(expression))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private static String lines(List<RuleFault> faults) {
        return String.join("\n", faults.stream().map(RuleFault::toString).toList());
    }

    private void write(RuleFolder folder, String digest, InternalKieModule module) throws IOException {
        List<String> index = new ArrayList<>(List.of(digest));
        for (String file : new TreeSet<>(module.getFileNames())) {
            byte[] bytes = module.getBytes(file);
            if (file.endsWith("/" + MODEL_LIST)) {
                new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(RuleFolder.PACKAGE))
                        .sorted()
                        .forEach(index::add);
            } else if (file.endsWith(".class") && file.startsWith("kaoping/rules/")) {
                Path target = classes.resolve(file);
                Files.createDirectories(target.getParent());
                Files.write(target, bytes);
            }
        }
        Path list = classes.resolve(CompiledRules.index(folder.code()));
        Files.createDirectories(list.getParent());
        Files.write(list, index, StandardCharsets.UTF_8);
    }
}
