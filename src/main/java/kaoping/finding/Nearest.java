package kaoping.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The known word that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** {@code 记分方法} among the titles of 评分 → 计分方法; empty when nothing is near. */
    public static Optional<String> to(String word, Collection<String> known) {
        return only(known, k -> letters(k).equals(letters(word)))
                .or(() -> only(known, k -> word.length() > 1 && k.startsWith(word)))
                .or(() -> near(word, known));
    }

    /** The one that is meant; empty when several may be. */
    private static Optional<String> only(Collection<String> known, Predicate<String> meant) {
        List<String> found = known.stream().filter(meant).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The same for 按比例完成 and 按完成比例. */
    private static List<Integer> letters(String word) {
        return word.codePoints().sorted().boxed().toList();
    }

    private static Optional<String> near(String word, Collection<String> known) {
        int longest = Math.max(1, word.length() / 2);
        return word.length() > 100
                ? Optional.empty()
                : known.stream()
                        .min(Comparator.comparingInt(k -> distance(word, k)))
                        .filter(k -> distance(word, k) <= longest);
    }

    /** How many characters must be put in, taken out or replaced. */
    private static int distance(String one, String other) {
        int[] line = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            line[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = line[0];
            line[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = line[j];
                line[j] = Math.min(replaced, 1 + Math.min(line[j], line[j - 1]));
            }
        }
        return line[other.length()];
    }
}
