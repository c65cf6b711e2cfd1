package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;
import kaoping.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a shelf (方案目录), those that cannot be used among it.
 *
 * @param strays what is wrong with files that belong to no policy
 */
public record ShelfList(List<Item> items, List<Finding> strays) {
    public ShelfList {
        items = List.copyOf(items);
        strays = List.copyOf(strays);
    }

    /**
     * One policy.
     *
     * @param area empty, like the title, when the workbook could not be read
     * @param hash of the edition in force; null when the policy cannot be used
     * @param findings about the edition in force, or why there is none
     * @param failed why the workbook as it now stands is not in force; empty when it is
     */
    public record Item(
            PolicyId id,
            String area,
            String title,
            @Nullable String hash,
            List<Finding> findings,
            List<Finding> failed) {
        public boolean isSound() {
            return hash != null && failed.isEmpty();
        }
    }

    public boolean isSound() {
        return strays.isEmpty() && items.stream().allMatch(Item::isSound);
    }

    /** @param catalogue the language of the findings */
    public void write(Catalogue catalogue, OutputStream out) throws IOException {
        JsonPage.write(out, false, page -> {
            page.objects("policies", items, item -> members(page, item, catalogue));
            FindingList.write(page, strays, catalogue);
        });
    }

    private static void members(JsonPage page, Item item, Catalogue catalogue) {
        page.text("jurisdiction", item.id.jurisdiction());
        page.text("policy", item.id.policy());
        page.text("period", item.id.period());
        page.text("area", item.area);
        page.text("title", item.title);
        page.truth("sound", item.hash != null);
        page.textIfAny("hash", item.hash);
        FindingList.write(page, item.findings, catalogue);
        if (!item.failed.isEmpty()) {
            FindingList.write(page, "failed", item.failed, catalogue);
        }
    }
}
