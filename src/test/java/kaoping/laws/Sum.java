package kaoping.laws;

/** Points of a part that somebody else has added up (提交的得分项); {@code round} is empty when they are of no round. */
record Sum(String unit, String part, String round, String points) {
    Sum of(String other) {
        return new Sum(unit, part, round, other);
    }
}
