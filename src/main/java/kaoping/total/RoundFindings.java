package kaoping.total;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaoping.adjust.Veto;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Severity;
import kaoping.value.Round;

/** What there is to say about the rounds of a part (轮次的疑点), and about units that have different ones. */
public final class RoundFindings {
    private final Part part;
    private final Rounds rounds;

    private RoundFindings(Part part, Rounds rounds) {
        this.part = part;
        this.rounds = rounds;
    }

    static void tell(Part part) {
        Rounds rounds = part.rounds();
        if (rounds != null) {
            new RoundFindings(part, rounds).tell();
        }
        for (Veto veto : rounds == null ? part.zeroing() : rounds.missed()) {
            part.find(Code.VETO_ROUND_MISSING, "", veto.quotable(), String.valueOf(veto.date()));
        }
    }

    private void tell() {
        if (!rounds.outside().isEmpty()) {
            part.find(Code.ROUND_OUTSIDE_PERIOD, "", words(rounds.outside()));
        }
        if (rounds.isUnsaid() || rounds.isPartlyUnsaid()) {
            boolean lost = rounds.isPartlyUnsaid() && rounds.way() != RoundWay.SUM;
            part.find(
                    Code.ROUND_UNSAID,
                    lost ? Severity.ERROR : Severity.WARNING,
                    "",
                    lost ? "没有计入" : rounds.isUnsaid() ? "按已经合成的计" : "直接相加");
        }
        if (rounds.isMixed()) {
            part.find(Code.ROUND_MIXED, "", words(rounds.all()));
        }
        if (rounds.way() == RoundWay.TRIMMED
                && !rounds.isUnsaid()
                && Math.max(rounds.count(), rounds.expected()) < RoundWay.FEWEST_TO_TRIM) {
            part.find(Code.ROUNDS_TOO_FEW, "", String.valueOf(rounds.count()));
        }
        rounds.cut().forEach((round, points) -> part.tellCut(round, points, rounds.capped(round)));
        if (!rounds.isUnsaid()) {
            counts();
        }
    }

    private void counts() {
        if (rounds.expected() == 0
                && rounds.way() != RoundWay.SUM
                && !rounds.gaps().isEmpty()) {
            part.find(Code.ROUND_GAP, "", words(rounds.gaps()), String.valueOf(rounds.count()));
        }
        if (rounds.expected() > 0 && rounds.expected() != rounds.count()) {
            boolean zero = rounds.way() != RoundWay.SUM && rounds.way() != RoundWay.LAST;
            String then = rounds.count() > rounds.expected() ? "，都计入" : zero ? "，缺的按 0 分计" : "";
            part.find(Code.ROUNDS_DEVIATE, "", String.valueOf(rounds.expected()), String.valueOf(rounds.count()), then);
        }
    }

    private static String words(Collection<Round> rounds) {
        return rounds.stream().map(Round::toString).collect(Collectors.joining("、"));
    }

    /** Units of one group that have different rounds of one part, which are then averaged over different numbers. */
    public static void across(List<Total> totals, Findings findings) {
        Map<List<String>, Map<String, String>> seen = new LinkedHashMap<>();
        for (Total total : totals) {
            for (Part part : total.parts()) {
                Rounds rounds = part.rounds();
                if (rounds != null && rounds.way() != RoundWay.SUM && rounds.expected() == 0 && !rounds.isUnsaid()) {
                    seen.computeIfAbsent(List.of(total.getGroup(), part.getName()), key -> new LinkedHashMap<>())
                            .putIfAbsent(words(rounds.all()), total.getUnitName() + " " + rounds.extent());
                }
            }
        }
        seen.forEach((of, different) -> {
            if (different.size() > 1) {
                String group = of.get(0).isEmpty() ? "全部单位" : of.get(0);
                List<String> examples = different.values().stream().sorted().toList();
                findings.add(
                        Code.ROUNDS_DIFFER,
                        "",
                        group,
                        of.get(1),
                        examples.get(0) + "；" + examples.get(examples.size() - 1));
            }
        });
    }
}
