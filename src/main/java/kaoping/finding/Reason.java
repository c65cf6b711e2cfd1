package kaoping.finding;

/**
 * Why rules are refused (规则被拒绝的理由): the first detail of a {@link Code#RULE_REFUSED}, behind which stand the rule's name and what
 * the reason is about. Each has a sentence in every catalogue, {@code RULE_REFUSED.IMPORT}.
 */
public enum Reason {
    FOLDER_NAME,
    FILE_NAME,
    TOO_LARGE,
    ENCODING,
    NO_TABLE,
    ESCAPED,
    SYNTAX,
    TOO_DEEP,
    PACKAGE,
    IMPORT,
    FORBIDDEN,
    ATTRIBUTE_ABOVE,
    NAME_TWICE,
    CONSEQUENCES,
    NO_STEP,
    STEP,
    ATTRIBUTE,
    ANNOTATION,
    CONDITION,
    FACT,
    SOURCE,
    WINDOW,
    UNIFICATION,
    ONE_CALL,
    NO_CONSEQUENCE,
    NO_PLACE,
    UNBOUND,
    UNKNOWN,
    NOT_CALLED,
    QUALIFIED,
    NOT_IMPORTED,
    ONE_WORD;

    /** Its sentence in the catalogue. */
    String key() {
        return Code.RULE_REFUSED + "." + name();
    }
}
