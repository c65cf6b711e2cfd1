package kaoping.standard;

import kaoping.finding.Code;

/**
 * Something that a standard leaves open (疑问): nobody guesses it, whoever wrote the sentence has to say it.
 *
 * @param words the words in question, as they stand in the sentence
 * @param unclear what is not clear about them
 * @param answer what could be written instead
 */
public record Question(Kind kind, Span span, String words, String unclear, String answer) {
    /** Why it is asked. */
    public enum Kind {
        /** There is no sentence. */
        MISSING(Code.STANDARD_MISSING),
        /** The words are not in the grammar. */
        NOT_UNDERSTOOD(Code.STANDARD_NOT_UNDERSTOOD),
        /** The words are understood and leave a number, a direction or a scale open. */
        UNCLEAR(Code.STANDARD_UNCLEAR),
        /** The words are understood and do not fit the indicator's weight, target, relation or measure, or one another. */
        CONTRADICTS(Code.STANDARD_CONTRADICTS),
        /** The words are clear, and the columns of 评分 cannot say it yet. */
        NOT_EXPRESSIBLE(Code.STANDARD_NOT_EXPRESSIBLE);

        private final Code code;

        Kind(Code code) {
            this.code = code;
        }

        public Code code() {
            return code;
        }
    }
}
