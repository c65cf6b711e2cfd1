package kaoping.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences of all findings in one language: {@code ZERO_TARGET.message} and {@code ZERO_TARGET.remedy}. */
public final class Catalogue {
    public static final Catalogue CHINESE = new Catalogue("findings_zh.properties");

    private final Properties sentences = new Properties();

    private Catalogue(String resource) {
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            sentences.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String message(Finding finding) {
        return sentence(finding, "message");
    }

    public String remedy(Finding finding) {
        return sentence(finding, "remedy");
    }

    /** The sentence with its {@code {0}} not yet filled in; @param part {@code message} or {@code remedy} */
    public String pattern(Code code, String part) {
        String key = code + "." + part;
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no sentence " + key);
        }
        return pattern;
    }

    private String sentence(Finding finding, String part) {
        String pattern = pattern(finding.code(), part);
        // Why: all details are strings, so that no locale can reformat a number.
        return new MessageFormat(pattern, Locale.ROOT).format(finding.details().toArray());
    }
}
