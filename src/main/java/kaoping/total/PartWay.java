package kaoping.total;

import kaoping.value.Labelled;

/** How the parts that others go into come about (各项合成): 两项取高, 两项平均. */
public enum PartWay implements Labelled {
    SUM("相加"),
    HIGHEST("最高"),
    LOWEST("最低"),
    AVERAGE("平均");

    private final String label;

    PartWay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** One of the parts counts, the others do not. */
    boolean isOneOfThem() {
        return this == HIGHEST || this == LOWEST;
    }
}
