package kaoping.value;

import java.math.BigDecimal;

/** A sentence while it is told (述说), from its first word to its last: into a text, or straight into an answer. */
public interface Telling {
    /** Words that stand in this place of every such sentence; what can be done with them once is done once. */
    Telling words(String fixed);

    /** What is another text in each sentence. */
    Telling text(String own);

    /** A number as {@link Exact#print} does. */
    Telling number(BigDecimal number);

    /** The whole sentence as a text. */
    static String whole(Tellable sentence) {
        StringBuilder whole = new StringBuilder();
        sentence.tell(new Telling() {
            @Override
            public Telling words(String fixed) {
                whole.append(fixed);
                return this;
            }

            @Override
            public Telling text(String own) {
                whole.append(own);
                return this;
            }

            @Override
            public Telling number(BigDecimal number) {
                whole.append(Exact.print(number));
                return this;
            }
        });
        return whole.toString();
    }
}
