package kaoping.finding;

/** Something that findings can be about: it knows its place and how it is named in a sentence. */
public interface Findable {
    /**
     * Records a finding about this.
     *
     * @param field the field at fault, one step below this thing's own place; empty for the whole
     * @param more details that follow this thing's own ones
     */
    void find(Code code, Severity severity, String field, String... more);

    /** With the code's usual severity. */
    default void find(Code code, String field, String... more) {
        find(code, code.severity(), field, more);
    }
}
