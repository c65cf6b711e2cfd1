package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is read means what it says: the plain words read back, each number counts, a word of direction turned round says something else,
 * and another way of writing the same changes nothing. {@code -Dstandards.mutants=100000 -Dstandards.seed=7} runs it large.
 */
class MeaningLawsTest {
    private static final int MUTANTS = Integer.getInteger("standards.mutants", 300);
    private static final long SEED = Long.getLong("standards.seed", 20_261_122L);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    /** 两 counts as 二; 一 of 一般, 统一 is no number. */
    private static final Pattern NUMERAL = Pattern.compile("[两二三四五六七八九十]+|(?<![统])一(?![般致定体次])");

    private static final Pattern HALF_YEAR = Pattern.compile("[上下](?=半年)");
    private static final Pattern WHOLE = Pattern.compile("(?<![0-9.A-Za-z/~-])[1-9][0-9]{0,2}(?![0-9.‰%/~-])");
    private static final String INK = "得扣分每达%以上下降于完成明显，；。0123456789-（含）否则一十百半天年月日推迟不率至到加减增少多超低高无未内前后个次件";

    private static final List<String[]> TURNS = Stream.of(
                    "以上 以下", "不低于 不超过", "不少于 不超过", "达到 低于", "下降 上升", "增加 减少", "提高 降低", "≥ ≤", "高于 低于", "大于 小于", "超过 不足",
                    "完成 未完成", "扣 加", "每少 每多", "达标 未达标", "得满分 不得分", "超出 低于")
            .map(pair -> pair.split(" "))
            .toList();

    private static final List<StandardTable> STANDARDS = Stream.concat(
                    StandardTable.clear().stream(), StandardTable.open().stream())
            .toList();

    private final Random random = new Random(SEED);

    /** A third of the corpus, and mutants of all of it. */
    @Test
    void whatIsReadMeansWhatItSays() {
        for (StandardTable standard : STANDARDS) {
            if (random.nextInt(3) == 0) {
                hold(standard.sentence(), standard.context());
            }
        }
        for (int i = 0; i < MUTANTS; i++) {
            StandardTable standard = STANDARDS.get(random.nextInt(STANDARDS.size()));
            hold(mutated(standard.sentence(), 1 + random.nextInt(4)), standard.context());
        }
    }

    private void hold(String sentence, Context context) {
        Reading reading = StandardReader.read(sentence, context);
        if (reading.isRead()) {
            String back = String.join("；", reading.words());
            assertThat(rows(back, context)).as(sentence + " ⇒ " + back).isEqualTo(StandardTable.shown(reading.rows()));
            everyNumberCounts(reading, sentence);
            turned(sentence).forEach(other -> differs(reading, other));
            same(reading, wide(sentence));
            same(reading, sentence.replaceAll("([，；。])", "$1 "));
            sameOrAsked(reading, numerals(sentence));
        }
    }

    /**
     * Longer numbers, and others that are as much at home in its place: 3季度 becomes 37季度, which is no quarter and is asked about, and 2季度,
     * which must be another quarter.
     */
    private void everyNumberCounts(Reading reading, String sentence) {
        NUMBER.matcher(Glyphs.even(sentence)).results().forEach(number -> {
            differs(reading, changed(sentence, number));
            int other = 1 + random.nextInt(4);
            String digits = String.valueOf(number.group().equals(String.valueOf(other)) ? other % 4 + 1 : other);
            differs(reading, sentence.substring(0, number.start()) + digits + sentence.substring(number.end()));
        });
        NUMERAL.matcher(sentence).results().forEach(number -> {
            String other = number.group().equals("三") ? "二" : "三";
            differs(reading, sentence.substring(0, number.start()) + other + sentence.substring(number.end()));
        });
        HALF_YEAR.matcher(sentence).results().forEach(half -> {
            String other = half.group().equals("上") ? "下" : "上";
            differs(reading, sentence.substring(0, half.start()) + other + sentence.substring(half.end()));
        });
    }

    private static List<String> rows(String sentence, Context context) {
        return StandardTable.shown(StandardReader.read(sentence, context).rows());
    }

    private static void same(Reading reading, String other) {
        assertThat(rows(other, reading.context()))
                .as(reading.sentence() + " ⇐ " + other)
                .isEqualTo(StandardTable.shown(reading.rows()));
    }

    /** 未落实二十四小时值班的 is words with a number in them, and asked about. */
    private static void sameOrAsked(Reading reading, String other) {
        if (StandardReader.read(other, reading.context()).isRead()) {
            same(reading, other);
        }
    }

    /** Asked about, or other rows, or something else that is named as taken or as not used. */
    private static void differs(Reading reading, String other) {
        Reading changed = StandardReader.read(other, reading.context());
        boolean same = changed.isRead()
                && StandardTable.shown(changed.rows()).equals(StandardTable.shown(reading.rows()))
                && changed.taken().equals(reading.taken());
        assertThat(same).as(reading.sentence() + " ⇐ " + other).isFalse();
    }

    private String changed(String sentence, MatchResult number) {
        String digits = number.group();
        String more = digits.contains(".") || random.nextBoolean() ? digits + "7" : "3" + digits;
        return sentence.substring(0, number.start()) + more + sentence.substring(number.end());
    }

    private static List<String> turned(String sentence) {
        List<String> all = new ArrayList<>();
        for (String[] pair : TURNS) {
            for (int side = 0; side < 2; side++) {
                String from = pair[side];
                String to = pair[1 - side];
                int at = sentence.indexOf(from);
                if (at >= 0 && !(at > 0 && sentence.charAt(at - 1) == '未')) {
                    all.add(sentence.substring(0, at) + to + sentence.substring(at + from.length()));
                }
            }
        }
        return all;
    }

    private static String wide(String sentence) {
        StringBuilder wide = new StringBuilder();
        sentence.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
        return wide.toString();
    }

    /** 3次 as 三次; not in dates, and not where 百 would meet 分. */
    private static String numerals(String sentence) {
        return sentence.contains("月") || sentence.contains("百分") || sentence.contains("年")
                ? sentence
                : WHOLE.matcher(sentence).replaceAll(number -> Numerals.write(Integer.parseInt(number.group())));
    }

    private String mutated(String sentence, int changes) {
        StringBuilder text = new StringBuilder(sentence);
        for (int i = 0; i < changes && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(5));
            char ink = INK.charAt(random.nextInt(INK.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, ink);
                case 2 -> text.setCharAt(at, ink);
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        return text.toString();
    }
}
