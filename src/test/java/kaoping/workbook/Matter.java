package kaoping.workbook;

import java.math.BigDecimal;
import kaoping.table.Sheet;
import kaoping.table.Subject;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** What the test sheet 评分 decides about. */
public final class Matter extends Subject {
    private final @Nullable String category;
    private final @Nullable String level;
    private final @Nullable Relation relation;
    private final @Nullable BigDecimal rate;
    private final int count;

    public Matter(
            Sheet sheet,
            @Nullable String category,
            @Nullable String level,
            @Nullable Relation relation,
            @Nullable BigDecimal rate,
            int count) {
        super(sheet);
        this.category = category;
        this.level = level;
        this.relation = relation;
        this.rate = rate;
        this.count = count;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public @Nullable String getLevel() {
        return level;
    }

    public @Nullable Relation getRelation() {
        return relation;
    }

    public @Nullable BigDecimal getRate() {
        return rate;
    }

    public Integer getCount() {
        return count;
    }

    @Override
    public String toString() {
        return category + " " + level + " " + relation + " " + rate + " " + count;
    }
}
