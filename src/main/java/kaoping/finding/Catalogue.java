package kaoping.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kaoping.value.Telling;

/** The sentences of all findings in one language (词句): {@code ZERO_TARGET.message} and {@code ZERO_TARGET.remedy}. */
public enum Catalogue {
    CHINESE("zh", Severity::label, Phrases.NONE),
    ENGLISH("en", Severity::word, Phrases.read("phrases_en.txt"));

    private final String language;
    private final Function<Severity, String> severities;
    private final Phrases phrases;
    private final Properties sentences = new Properties();
    private final Map<Code, Sentence> messages = new ConcurrentHashMap<>();
    private final Map<Code, Sentence> remedies = new ConcurrentHashMap<>();

    Catalogue(String language, Function<Severity, String> severities, Phrases phrases) {
        this.language = language;
        this.severities = severities;
        this.phrases = phrases;
        String resource = "findings_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(resource), resource)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return language;
    }

    /** {@code 错误} or {@code error}. */
    public String severity(Severity severity) {
        return severities.apply(severity);
    }

    public String message(Finding finding) {
        return finding.code() == Code.RULE_REFUSED
                ? Sentence.of(written(finding.code(), "message")).filled(List.of(reason(finding)))
                : filled(finding, messages, "message");
    }

    /** The message as it is told. */
    void tell(Finding finding, Telling to) {
        if (finding.code() == Code.RULE_REFUSED) {
            to.text(message(finding));
        } else {
            sentence(finding.code(), messages, "message").tell(to, phrases.told(finding));
        }
    }

    /** Why rules are refused: {@code “某规则”：缺少 ruleflow-group}; the first detail itself when it is no {@link Reason}. */
    public String reason(Finding finding) {
        String key = finding.code() + "." + finding.details().get(0);
        if (finding.details().size() < 2 || sentences.getProperty(key) == null) {
            return finding.details().get(0);
        }
        String rule = finding.details().get(1);
        List<String> about = finding.details().subList(2, finding.details().size());
        String why = Sentence.of(sentences.getProperty(key)).filled(about);
        return rule.isEmpty() ? why : Sentence.of(written(finding.code(), "OF")).filled(List.of(rule, why));
    }

    public String remedy(Finding finding) {
        return filled(finding, remedies, "remedy");
    }

    /** The sentence with its {@code {0}} not yet filled in; @param part {@code message} or {@code remedy} */
    public String pattern(Code code, String part) {
        return written(code, part).replace("''", "'");
    }

    private String written(Code code, String part) {
        String key = code + "." + part;
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no sentence " + key + " in findings_" + language + ".properties");
        }
        return pattern;
    }

    // Why all details are strings: no locale can reformat a number.
    private String filled(Finding finding, Map<Code, Sentence> known, String part) {
        return sentence(finding.code(), known, part).filled(phrases.told(finding));
    }

    private Sentence sentence(Code code, Map<Code, Sentence> known, String part) {
        Sentence sentence = known.get(code);
        return sentence != null ? sentence : known.computeIfAbsent(code, c -> Sentence.of(written(c, part)));
    }
}
