package kaoping.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kaoping.policy.Edition;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
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
    private static final String PACKAGE = "kaoping.rules.";

    private final Path classes;

    private RuleCompiler(Path classes) {
        this.classes = classes;
    }

    /** @param args the folder of rules, the folder for classes */
    public static void main(String[] args) throws IOException {
        RuleCompiler compiler = new RuleCompiler(Path.of(args[1]));
        List<Path> folders = folders(Path.of(args[0]));
        List<String> faults = new ArrayList<>();
        for (Path folder : folders) {
            faults.addAll(faults(folder));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.size() + " faults in the rules, nothing is compiled:\n" + String.join("\n", faults));
        }
        for (Path folder : folders) {
            compiler.compile(folder);
        }
    }

    private static List<Path> folders(Path rules) throws IOException {
        try (Stream<Path> folders = Files.list(rules)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Whatever the rules of a folder say beyond their vocabulary; none when they may be compiled. */
    static List<String> faults(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        RuleGate gate = new RuleGate(PACKAGE + packageOf(name));
        for (Path source : sources(folder)) {
            gate.read(name + "/" + source.getFileName(), read(source));
        }
        return gate.faults();
    }

    private void compile(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        StringBuilder content = new StringBuilder();
        for (Path source : sources(folder)) {
            String drl = read(source);
            content.append(source.getFileName()).append('\n').append(drl).append('\f');
            files.write(
                    "src/main/resources/kaoping/rules/" + packageOf(name) + "/" + source.getFileName() + ".drl", drl);
        }
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("rules/" + name + ":\n"
                    + String.join("\n", errors.stream().map(Message::toString).toList()));
        }
        write(name, Edition.digest(content.toString()), (InternalKieModule) builder.getKieModule());
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            f -> f.toString().endsWith(".drl") || f.toString().endsWith(".drl.xlsx"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path source) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        return source.toString().endsWith(".drl")
                ? new String(bytes, StandardCharsets.UTF_8)
                : new SpreadsheetCompiler().compile(new ByteArrayInputStream(bytes), InputType.XLS);
    }

    /** {@code 431228-zhijiang} → {@code zhijiang431228}: the last part of the package that its rules must declare. */
    private static String packageOf(String folder) {
        return folder.substring(folder.indexOf('-') + 1) + (folder.contains("-") ? codeOf(folder) : "");
    }

    /** {@code 431228-zhijiang} → {@code 431228}, {@code base} → {@code base}. */
    private static String codeOf(String folder) {
        return folder.contains("-") ? folder.substring(0, folder.indexOf('-')) : folder;
    }

    private void write(String folder, String digest, InternalKieModule module) throws IOException {
        List<String> index = new ArrayList<>(List.of(digest));
        for (String file : new TreeSet<>(module.getFileNames())) {
            byte[] bytes = module.getBytes(file);
            if (file.endsWith("/" + MODEL_LIST)) {
                new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(PACKAGE))
                        .sorted()
                        .forEach(index::add);
            } else if (file.endsWith(".class") && file.startsWith("kaoping/rules/")) {
                Path target = classes.resolve(file);
                Files.createDirectories(target.getParent());
                Files.write(target, bytes);
            }
        }
        String expected = PACKAGE + packageOf(folder) + ".";
        for (String model : index.subList(1, index.size())) {
            if (!model.startsWith(expected)) {
                throw new IllegalStateException(
                        "rules/" + folder + ": package must be " + expected + " but is " + model);
            }
        }
        Path list = classes.resolve(CompiledRules.index(codeOf(folder)));
        Files.createDirectories(list.getParent());
        Files.write(list, index, StandardCharsets.UTF_8);
    }
}
