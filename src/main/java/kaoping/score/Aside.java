package kaoping.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kaoping.table.Column;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Test.Measured;
import kaoping.table.Test.Within;
import org.jspecify.annotations.Nullable;

/**
 * Rows that look at another indicator of the unit too, as a sheet declares them (另看指标): what such a condition asks, and which
 * rows were passed over because there was no figure to look at.
 */
public final class Aside {
    private Aside() {}

    /**
     * A condition about a figure of the indicator that the row names.
     *
     * @param asked what the subject calls that figure of an indicator, e.g. {@code rateOf}
     * @param named the column with the indicator's name; asked for late, for the sheet may declare it behind its condition
     */
    public static <S> Measured<S> condition(
            String asked, Supplier<Column<String>> named, BiFunction<S, String, @Nullable BigDecimal> figure) {
        return new Measured<>(new Within<>(asked, subject -> null), row -> {
            String name = Escaped.write(row.get(named.get(), ""));
            return new Within<>(asked + "(\"" + name + "\")", subject -> figure.apply(subject, name));
        });
    }

    /**
     * The rows above the one that decides which would have been for the subject, had the indicator what they ask for: one of each
     * indicator.
     *
     * @param decides null when none does
     * @param blind whether the row lacks its figure, and only that
     */
    public static Collection<Row> passedOver(
            @Nullable Row decides, List<Row> rows, Column<String> named, Predicate<Row> blind) {
        Map<String, Row> first = new LinkedHashMap<>();
        for (Row row : rows) {
            boolean above = decides == null || row.number() < decides.number();
            if (above && !first.containsKey(row.get(named, "")) && blind.test(row)) {
                first.put(row.get(named, ""), row);
            }
        }
        return first.values();
    }
}
