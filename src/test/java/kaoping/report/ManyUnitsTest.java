package kaoping.report;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Thousands of units are worked at by all processors at once: each group is still answered as it is when it is submitted alone, word
 * for word.
 */
class ManyUnitsTest {
    private static final int GROUPS = 210;
    private static final int UNITS = 12;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static RuleBook policy(String method) {
        return PolicyDraft.with("名次并列=按次序键", "次序键=产出", "线上并列=按次序键", "临界差距=1")
                .row("评分", "关系=≤", "计分方法=逐档扣分", "每=10", "扣分=1")
                .row("评分", method.split(" "))
                .row("一票否决", "指标名称=指标1", "完成率=<50%", "处理=最高评为", "等次=良好")
                .row("一票否决", "名次=≥11", "处理=不得评为", "等次=良好", "名额顺延=是")
                .row("等次", "等次=优秀", "名额比例=30%")
                .row("等次", "等次=良好", "其余=是")
                .row("等次", "等次=合格", "名额比例=30%")
                .row("名单", "名单=表扬", "取=前几名", "数量=2", "被否决的=不列不顺延")
                .row("核对", "核对项=目标值为零", "级别=警告")
                .rules();
    }

    private static List<UnitDraft> group(int number) {
        Random random = new Random(number);
        return IntStream.range(0, UNITS)
                .mapToObj(i -> unit("单位" + number + "之" + i)
                        .in("第" + number + "组")
                        .with(
                                indicator("指标0", "10")
                                        .section("产出")
                                        .target("≤", tens(random))
                                        .actual(tens(random)),
                                indicator("指标1", "10")
                                        .section("效益")
                                        .target("≥", tens(random))
                                        .actual(tens(random))))
                .toList();
    }

    private static String tens(Random random) {
        return String.valueOf(10 * random.nextInt(8));
    }

    private static JsonNode answer(RuleBook policy, List<UnitDraft> units) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            AnswerWriter.FULL.write(
                    PolicyDraft.decide(policy, units.toArray(UnitDraft[]::new)).outcome(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JSON.readTree(bytes.toByteArray());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"计分方法=按完成比例", "计分方法=按名次递减 每=1 扣分=1"})
    void aGroupAmongManyIsAnsweredAsAlone(String method) {
        RuleBook policy = policy(method);
        List<UnitDraft> all = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        for (int number = 0; number < GROUPS; number++) {
            JsonNode answer = answer(policy, group(number));
            alone.addAll(texts(answer.get("units")));
            lists.addAll(texts(answer.get("lists")));
            all.addAll(group(number));
        }

        JsonNode together = answer(policy, all);

        assertThat(texts(together.get("units"))).hasSize(GROUPS * UNITS).isEqualTo(alone);
        assertThat(texts(together.get("lists"))).isEqualTo(lists);
    }
}
