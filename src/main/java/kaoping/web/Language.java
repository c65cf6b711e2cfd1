package kaoping.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kaoping.finding.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * In which language a caller reads findings and refusals (答复的语言): {@code Accept-Language: en-GB} → English, {@code zh-CN, en} → Chinese, none
 * → Chinese. Whatever else an answer says stays Chinese, as the policies are.
 */
enum Language {
    CHINESE(Catalogue.CHINESE, Locale.CHINESE, "zh"),
    ENGLISH(Catalogue.ENGLISH, Locale.ENGLISH, "en, zh");

    private final Catalogue catalogue;
    private final Locale locale;
    private final String languages;

    Language(Catalogue catalogue, Locale locale, String languages) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.languages = languages;
    }

    static Language of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language of(@Nullable String accepted) {
        if (accepted == null) {
            return CHINESE;
        }
        Locale found = Locale.lookup(ranges(accepted), List.of(CHINESE.locale, ENGLISH.locale));
        return Objects.equals(found, ENGLISH.locale) ? ENGLISH : CHINESE;
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException notALanguage) {
            return List.of();
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Tells the caller what the answer is in. No cache has to know what that depends on: none may keep an answer, see {@link SafetyHeaders}. */
    void announce(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, languages);
    }
}
