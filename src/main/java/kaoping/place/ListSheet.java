package kaoping.place;

import static kaoping.table.CellTypes.TEXT;
import static kaoping.table.CellTypes.WHOLE;
import static kaoping.table.CellTypes.choice;

import kaoping.policy.LineTies;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import kaoping.value.Labelled;

/** The sheet 名单: who is published as praised or criticised. */
public final class ListSheet {
    private static final SheetKind.Columns<Void> COLUMNS = new SheetKind.Columns<>();

    public static final Column<String> NAME = COLUMNS.must("名单", TEXT, "如 通报表扬");
    public static final Column<String> GROUP = COLUMNS.then("单位类别", TEXT, "只取这类单位；留空为每个类别各取");
    public static final Column<End> END = COLUMNS.must("取", choice(End.class), "从前面取还是从后面取");
    public static final Column<Integer> COUNT = COLUMNS.must("数量", WHOLE, "每个类别取几个");
    public static final Column<LineTies> TIES = COLUMNS.then("线上并列", choice(LineTies.class), "留空用说明表的规定");
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

    private ListSheet() {}
}
