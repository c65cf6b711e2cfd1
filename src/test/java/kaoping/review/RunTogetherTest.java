package kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import org.junit.jupiter.api.Test;

/** Words that only 、 separates. */
class RunTogetherTest {
    private static List<String> found(String... matters) {
        return new Plan()
                        .sheet(
                                VetoSheet.KIND,
                                Plan.row(
                                        VetoSheet.KIND,
                                        VetoSheet.MATTER,
                                        List.of(matters),
                                        VetoSheet.EFFECT,
                                        VetoEffect.NOT_APPRAISED))
                        .found()
                        .stream()
                        .filter(finding -> finding.contains("WORDS_RUN_TOGETHER"))
                        .toList();
    }

    @Test
    void commasAndSemicolonsDoNotSeparate() {
        assertThat(found("亏库，虚报面积")).singleElement().asString().endsWith("“事项”里有“，”，会当作一个词：“亏库，虚报面积”");
        assertThat(found("瞒报", "亏库,虚报；漏报")).singleElement().asString().contains("里有“,”");
    }

    @Test
    void wordsApartAndTheCommaOfANumberAreNoFinding() {
        assertThat(found("亏库", "虚报面积", "1,000亩以上违法占用")).isEmpty();
    }
}
