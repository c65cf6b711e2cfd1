package kaoping.laws;

import java.util.List;

/** What parts make of the one that they go into (各项合成), by the words of the guide alone. */
record PlainWay(String way) {
    /** How much of each is in it: all in a sum, one of them when the best or the least counts, so many shares in an average. */
    void reach(List<PlainMember> members) {
        List<PlainMember> compared =
                members.stream().filter(member -> !member.isLeftOut()).toList();
        if (way.equals("相加")) {
            return;
        }
        members.forEach(member -> member.reach = Frac.ZERO);
        if (way.equals("平均")) {
            compared.forEach(member -> member.reach = Frac.ONE.over(Frac.of(compared.size())));
            return;
        }
        PlainMember taken = null;
        for (PlainMember member : compared) {
            int order = taken == null ? 1 : member.counts.compareTo(taken.counts);
            boolean isBetter = taken == null || (way.equals("最高") ? order > 0 : order < 0);
            taken = isBetter ? member : taken;
        }
        if (taken != null) {
            taken.reach = Frac.ONE;
        }
    }

    static Frac combined(List<PlainMember> members) {
        Frac sum = Frac.ZERO;
        for (PlainMember member : members) {
            sum = sum.plus(member.counts.times(member.reach));
        }
        return sum;
    }
}
