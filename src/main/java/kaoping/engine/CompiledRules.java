package kaoping.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The rules of one folder of {@code rules/}, as the build compiled them.
 *
 * @param digest of their sources; empty when the folder has none
 */
record CompiledRules(String digest, List<Model> models) {
    static final String BASE = "base";

    private static final CompiledRules NONE = new CompiledRules("", List.of());
    private static final Map<String, CompiledRules> LOADED = new ConcurrentHashMap<>();

    static String index(String folder) {
        return "kaoping/rules/" + folder + ".index";
    }

    /** @param folder {@code base} or a jurisdiction's code; the index of 431228-zhijiang is filed under 431228 */
    static CompiledRules of(String folder) {
        // Why not computeIfAbsent for those that have none: any six digits may be asked for, and nothing is to be kept
        // of them.
        CompiledRules loaded = LOADED.get(folder);
        if (loaded != null) {
            return loaded;
        }
        CompiledRules mine = load(folder);
        CompiledRules other = mine == NONE ? null : LOADED.putIfAbsent(folder, mine);
        return other == null ? mine : other;
    }

    /** Whether some rule belongs to the rule-flow group {@code step}. */
    boolean hasStep(String step) {
        return models.stream()
                .flatMap(model -> model.getRules().stream())
                .anyMatch(rule -> step.equals(rule.getAttribute(Rule.Attribute.RULEFLOW_GROUP)));
    }

    private static CompiledRules load(String folder) {
        try (InputStream in = CompiledRules.class.getClassLoader().getResourceAsStream(index(folder))) {
            if (in == null) {
                return NONE;
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            List<Model> models = new ArrayList<>();
            for (String name : lines.subList(1, lines.size())) {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            }
            return new CompiledRules(lines.get(0), List.copyOf(models));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rules/" + folder + " was not compiled by this build", e);
        }
    }
}
