package kaoping.laws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one rater says about one indicator (评议票): words with their votes, {@code 优=3、良=1}, or scores, or both. */
record Vote(String rater, String words, List<String> scores) {
    /** {@code 优=3、良=1} by word. */
    static Map<String, String> byWord(String text) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split("、")) {
            read.put(part.split("=")[0], part.split("=")[1]);
        }
        return read;
    }
}
