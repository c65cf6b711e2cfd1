package kaoping.place;

import static kaoping.table.CellTypes.INTERVAL;
import static kaoping.table.CellTypes.PERCENT;
import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WHOLE;
import static kaoping.table.CellTypes.WORDS;
import static kaoping.table.CellTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import kaoping.policy.LineTies;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import kaoping.value.Interval;
import kaoping.value.Labelled;
import kaoping.value.Rounding;

/** The sheet 名单: who is published as praised or criticised. */
public final class ListSheet {
    private static final SheetKind.Columns<Void> COLUMNS = new SheetKind.Columns<>();

    public static final Column<String> NAME = COLUMNS.must("名单", TEXT, "如 通报表扬");
    public static final Column<String> GROUP = COLUMNS.then("单位类别", TEXT, "只取这类单位；留空为每个类别各取");
    public static final Column<End> END = COLUMNS.then("取", choice(End.class), "从前面取还是从后面取");
    public static final Column<Integer> COUNT = COLUMNS.then("数量", WHOLE, "每个类别取几个");
    public static final Column<BigDecimal> SHARE = COLUMNS.then("比例", PERCENT, "取本类别单位数的百分之几");
    public static final Column<Rounding> ROUNDING =
            COLUMNS.then("比例取整", choice(Rounding.class), "按比例算出的个数怎样取整；留空为四舍五入");
    public static final Column<List<String>> TIER = COLUMNS.then("等次", WORDS, "只取评为这些等次的单位");
    public static final Column<Interval> TOTAL = COLUMNS.then("总分", INTERVAL, "只取总分在这个范围内的单位");
    public static final Column<LineTies> TIES = COLUMNS.then("线上并列", choice(LineTies.class), "留空用说明表的规定");
    public static final Column<OfVetoed> VETOED =
            COLUMNS.then("被否决的", choice(OfVetoed.class), "名单里遇到有一票否决的单位怎样办；留空为照列，并提示核定");
    public static final Column<String> PART = COLUMNS.then("得分项", TEXT, "单项名单：按这一个得分项的得分（封顶、乘系数以前）取，不按总分");
    public static final Column<Interval> POINTS = COLUMNS.then("得分", INTERVAL, "只取这个得分项的得分在这个范围内的单位");
    public static final Column<String> BASIS = COLUMNS.then("依据", TEXT, "原文的句子；推定的写明“推定”");

    public static final SheetKind<Void> KIND = COLUMNS.listed("名单", "公布哪些单位");

    /** Which end of the ranking a list takes. */
    public enum End implements Labelled {
        FIRST("前几名"),
        LAST("后几名");

        private final String label;

        End(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What happens on a list to a unit with a veto in force against it (被否决的). */
    public enum OfVetoed implements Labelled {
        /** It is listed like any other. */
        LIST("照列"),
        /** It is not listed, and the next one is. */
        SKIP_TO_NEXT("不列并顺延"),
        /** It is not listed, and its place stays empty. */
        LEAVE_EMPTY("不列不顺延");

        private final String label;

        OfVetoed(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private ListSheet() {}

    /** The points of one part say which units it takes. */
    public static boolean isByPoints(Row row) {
        return row.get(PART) != null && row.get(POINTS) != null;
    }

    /** What the row leaves open: which units it takes, or from which end; empty when nothing. */
    public static List<Column<?>> missing(Row row) {
        boolean number = row.get(COUNT) != null || row.get(SHARE) != null;
        boolean which = row.get(TIER) != null || row.get(TOTAL) != null || isByPoints(row);
        if (number) {
            return row.get(END) == null ? List.of(END) : List.of();
        }
        return which ? List.of() : row.get(END) == null ? List.of(END, COUNT) : List.of(COUNT);
    }
}
