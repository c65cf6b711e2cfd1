package kaoping.standard;

/**
 * A stretch of a sentence (字的范围): {@code 达95%以上} in {@code 满意度达95%以上得10分} is 3 to 9.
 *
 * @param start the first character, from 0
 * @param end the one behind the last
 */
public record Span(int start, int end) {
    /** As people count: {@code 4～9}, {@code 4}. */
    public String shown() {
        return end - start <= 1 ? String.valueOf(start + 1) : (start + 1) + "～" + end;
    }

    String of(String text) {
        return text.substring(start, Math.min(end, text.length()));
    }
}
