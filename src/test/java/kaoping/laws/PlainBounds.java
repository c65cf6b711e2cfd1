package kaoping.laws;

/** What one row of 汇总 makes of points (上限、下限、折算). */
final class PlainBounds {
    private PlainBounds() {}

    static Frac bounded(Cells row, Frac points) {
        Frac most = points.min(row.number("上限", points));
        return most.max(row.number("下限", most));
    }

    static Frac converted(Cells row, Frac points) {
        return row.has("折算为") ? points.times(row.number("折算为", Frac.ONE)).over(row.number("满分", Frac.ONE)) : points;
    }
}
