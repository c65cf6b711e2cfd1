package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for every sentence: no exception, no number from nowhere, and rows that read back to themselves. */
class StandardLawsTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?|[零〇一二两三四五六七八九十百千万]+(点[零〇一二三四五六七八九]+)?|半");
    private static final String INK = "得扣分每达%以上下降于完成效果明显，；。0123456789-（含）否则一十百千万点半天年月日推迟不率";
    private static final List<StandardTable> STANDARDS = Stream.concat(
                    StandardTable.clear().stream(), StandardTable.open().stream())
            .toList();

    @Property(tries = 4_000)
    void noMutationThrowsOrMakesANumberUp(@ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int changes) {
        Random random = new Random(seed);
        StandardTable standard = STANDARDS.get(random.nextInt(STANDARDS.size()));
        String mutant = mutated(standard.sentence(), changes, random);

        Reading reading = StandardReader.read(mutant, standard.context());

        Set<String> known = known(mutant, standard.context());
        for (Row row : reading.rows()) {
            assertThat(known)
                    .as(mutant + " → " + StandardTable.shown(List.of(row)))
                    .containsAll(numbers(row));
        }
        assertThat(reading.rows().isEmpty()).isEqualTo(!reading.isRead());
        assertThat(reading.questions()).allSatisfy(question -> {
            assertThat(question.span().start()).isBetween(0, mutant.length());
            assertThat(question.span().end()).isBetween(question.span().start(), mutant.length());
            assertThat(question.words()).isEqualTo(question.span().of(mutant));
        });
    }

    /** The rest of a sentence with a gain asks something, so that a row of it has no method yet. */
    @Example
    void aGainBesideWhatIsNotUnderstood() {
        String whole = "达到目标值得满分，完成率每超过1个百分点加0.1分，最多加2分，未达到的按完成比例得分";
        StandardTable standard = STANDARDS.stream()
                .filter(one -> one.sentence().equals(whole))
                .findFirst()
                .orElseThrow();

        Reading reading = StandardReader.read(whole.replace("最多加", "最加"), standard.context());

        assertThat(reading.isRead()).isFalse();
        assertThat(reading.questions()).isNotEmpty();
    }

    private static String mutated(String sentence, int changes, Random random) {
        StringBuilder text = new StringBuilder(sentence);
        for (int i = 0; i < changes && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            char ink = INK.charAt(random.nextInt(INK.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, ink);
                case 2 -> text.setCharAt(at, ink);
                default -> {
                    int end = Math.min(text.length(), at + 1 + random.nextInt(6));
                    text.insert(random.nextInt(text.length()), text.substring(at, end));
                }
            }
        }
        return text.toString();
    }

    /** The numbers of the sentence and the indicator; nought, one (每天, 迟一天), 50 (一半), 100 (满分), and what is left of the full points. */
    private static Set<String> known(String sentence, Context context) {
        Set<BigDecimal> said =
                new HashSet<>(Set.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(50), Exact.HUNDRED));
        NUMBER.matcher(Glyphs.even(sentence)).results().forEach(m -> Numerals.read(m.group())
                .ifPresent(said::add));
        List<BigDecimal> fulls = new ArrayList<>(said);
        if (context.weight() != null) {
            said.add(context.weight());
            fulls = List.of(context.weight());
        }
        if (context.targetNumber() != null) {
            said.add(context.targetNumber());
        }
        said.addAll(said.stream().flatMap(StandardLawsTest::inOtherWords).toList());
        BigDecimal weight = context.weight();
        if (weight != null) {
            said.addAll(said.stream()
                    .map(percent -> percent.multiply(weight).movePointLeft(2))
                    .toList());
        }
        Set<String> known = new HashSet<>();
        for (BigDecimal number : said) {
            known.add(Exact.print(number));
            for (BigDecimal full : fulls) {
                known.add(Exact.print(full.subtract(number).max(BigDecimal.ZERO)));
                known.add(Exact.print(full.add(number)));
                if (full.signum() > 0) {
                    BigDecimal percent = number.multiply(Exact.HUNDRED).divide(full, Exact.QUOTIENT);
                    known.add(Exact.print(percent));
                }
            }
        }
        return known;
    }

    /** Weeks as days, quarters and years as months, 九成 as 90, 万元 as 元 or 亿元; 第3次起 leaves two free. */
    private static Stream<BigDecimal> inOtherWords(BigDecimal number) {
        return Stream.concat(
                Stream.of(3, 7, 12, 10).map(BigDecimal::valueOf).map(number::multiply),
                Stream.of(
                        number.subtract(BigDecimal.ONE),
                        number.movePointRight(4),
                        number.movePointRight(8),
                        number.movePointLeft(4),
                        number.movePointLeft(8)));
    }

    private static List<String> numbers(Row row) {
        List<String> numbers = new ArrayList<>();
        for (Column<?> column : ScoreSheet.KIND.columns()) {
            Object value = row.get(column);
            if (value instanceof BigDecimal number) {
                numbers.add(Exact.print(number));
            } else if (value instanceof Interval interval) {
                Stream.of(interval.low(), interval.high())
                        .filter(end -> end != null)
                        .forEach(end -> numbers.add(Exact.print(end)));
            }
        }
        return numbers;
    }

    @Property(tries = 300)
    void bandsReadBackToThemselves(
            @ForAll @BigRange(min = "1", max = "99") @Scale(1) BigDecimal one,
            @ForAll @BigRange(min = "1", max = "99") @Scale(1) BigDecimal other,
            @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal points) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other).add(BigDecimal.ONE);
        String sentence = "≥" + high + "得满分，≥" + low + "且<" + high + "得" + points + "分，<" + low + "不得分";
        Context context = new Context("", "分", null, null, BigDecimal.TEN, "", null);

        Reading reading = StandardReader.read(sentence, context);
        Reading again = StandardReader.read(String.join("；", reading.words()), context);

        assertThat(reading.questions()).isEmpty();
        assertThat(reading.rows())
                .extracting(row -> row.get(ScoreSheet.ACTUAL))
                .containsExactly(
                        new Interval(high, true, null, false),
                        new Interval(low, true, high, false),
                        new Interval(null, false, low, false));
        assertThat(StandardTable.shown(again.rows())).isEqualTo(StandardTable.shown(reading.rows()));
    }

    @Property(tries = 300)
    void stepsReadBackToThemselves(
            @ForAll @BigRange(min = "0.1", max = "1000") @Scale(1) BigDecimal from,
            @ForAll @BigRange(min = "0.1", max = "50") @Scale(1) BigDecimal step,
            @ForAll @BigRange(min = "0.1", max = "10") @Scale(2) BigDecimal cost,
            @ForAll boolean up) {
        String sentence = (up ? "不超过" : "达到") + from + "得满分，每" + (up ? "超出" : "下降") + step + "扣" + cost + "分，扣完为止";

        Reading reading = StandardReader.read(sentence, Context.NONE);
        Row row = reading.rows().get(0);

        assertThat(reading.rows()).hasSize(1);
        assertThat(row.need(ScoreSheet.FROM)).isEqualByComparingTo(from);
        assertThat(row.need(ScoreSheet.STEP)).isEqualByComparingTo(step);
        assertThat(row.need(ScoreSheet.COST)).isEqualByComparingTo(cost);
    }
}
