package kaoping.check;

import java.util.List;
import java.util.Objects;
import kaoping.facts.Claimed;
import kaoping.finding.Findings;
import kaoping.place.Placing;
import kaoping.place.Standing;

/**
 * The rank and tier that were published or claimed for a unit (公布的名次和等次), beside those that the policy gives.
 *
 * @param moved its rank is wrong only because the ranks of others are
 */
public record Published(Claimed claimed, Standing standing, boolean moved, Findings findings) implements Stated {
    /** As if the others of its group were right. */
    public static Published of(Claimed claimed, Standing standing, Findings findings) {
        return new Published(claimed, standing, false, findings);
    }

    Published asMoved() {
        return new Published(claimed, standing, true, findings);
    }

    public boolean isRankMoved() {
        return moved;
    }

    public boolean isRankDeviating() {
        return claimed.rank() != null && claimed.rank() != standing.getRank();
    }

    public boolean isTierDeviating() {
        return claimed.tier() != null && !claimed.tier().equals(getTierDecided());
    }

    /** The published rank, where there is one. */
    int shown() {
        return Objects.requireNonNull(claimed.rank());
    }

    String name() {
        return standing.getUnitName();
    }

    public String getRankShown() {
        return String.valueOf(claimed.rank());
    }

    public String getRankDecided() {
        return standing.getRank() == 0 ? "不排名" : String.valueOf(standing.getRank());
    }

    public String getTierShown() {
        return String.valueOf(claimed.tier());
    }

    public String getTierDecided() {
        Placing placing = standing.placing();
        if (placing != null) {
            return placing.tier();
        }
        return standing.isTierOpen() ? "待核定" : "没有等次";
    }

    @Override
    public String pointer() {
        return standing.unit().pointer() + "/claimed";
    }

    @Override
    public List<String> details() {
        return List.of(name());
    }
}
