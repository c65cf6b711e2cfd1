package kaoping.facts;

import kaoping.value.Labelled;

/** What an entry is for (类型), and with that, which sheet decides about it. */
public enum EntryKind implements Labelled {
    /** Sheet 计件. */
    COUNTED("计件"),
    /** Sheet 加减分. */
    BONUS("加分"),
    /** Sheet 加减分. */
    DEDUCTION("扣分"),
    /** Sheet 一票否决. */
    VETO("一票否决");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
