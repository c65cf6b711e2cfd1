package kaoping.report;

import kaoping.finding.Catalogue;
import kaoping.finding.Severity;

/** How a terminal shows what matters (着色). */
public enum Ink {
    PLAIN,
    COLOURED;

    String bold(String text) {
        return escape("1", text);
    }

    String dim(String text) {
        return escape("2", text);
    }

    String dimIfAny(String text) {
        return text.isEmpty() ? "" : dim(text);
    }

    String severity(Severity severity, Catalogue catalogue) {
        String word = catalogue.severity(severity);
        return switch (severity) {
            case ERROR -> escape("31", word);
            case WARNING -> escape("33", word);
            case NOTE -> escape("36", word);
        };
    }

    private String escape(String style, String text) {
        return this == PLAIN ? text : "\u001B[" + style + "m" + text + "\u001B[0m";
    }
}
