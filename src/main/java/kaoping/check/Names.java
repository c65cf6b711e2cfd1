package kaoping.check;

import java.util.List;

/** What the name of an indicator tells about how it is measured. */
final class Names {
    private static final List<String> RATES = List.of("率", "比例", "比重", "占比");
    private static final List<String> INDEXES = List.of("度", "指数", "增幅", "增速", "涨幅", "降幅");
    private static final List<String> AMOUNTS = List.of("面积", "金额");
    private static final List<String> COUNTED =
            List.of("人", "户", "次", "场", "个", "家", "件", "篇", "份", "处", "项", "套", "台", "亩", "里程", "公里");

    private Names() {}

    /** {@code 完成率}. */
    static boolean isRate(String name) {
        return hasOneOf(name, RATES);
    }

    /** {@code 满意度}. */
    static boolean isIndex(String name) {
        return hasOneOf(name, INDEXES);
    }

    /** {@code 培训人数}, {@code 绿化面积}. */
    static boolean isCount(String name) {
        return name.endsWith("数") && endsWithOneOf(name.substring(0, name.length() - 1), COUNTED)
                || endsWithOneOf(name, AMOUNTS);
    }

    // Why loops: this is asked of every indicator submitted.
    private static boolean hasOneOf(String name, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (name.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithOneOf(String name, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (name.endsWith(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
