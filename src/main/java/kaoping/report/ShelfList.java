package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import kaoping.engine.RuleBook;
import kaoping.finding.Finding;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.shelf.Shelf;
import kaoping.shelf.Shelved;
import kaoping.table.Column;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a shelf (方案目录), those that cannot be used among it.
 *
 * @param strays what is wrong with files that belong to no policy
 */
public record ShelfList(List<Item> items, List<Finding> strays) {
    /**
     * One policy.
     *
     * @param area empty, like the title, when the workbook could not be read
     * @param hash null when the policy cannot be used
     */
    public record Item(
            PolicyId id,
            String area,
            String title,
            @Nullable String hash,
            List<Finding> findings) {
        static Item of(Shelf shelf, PolicyId id) {
            Shelved shelved = shelf.find(id);
            RuleBook rules = shelved.rules();
            return new Item(
                    id,
                    shelf.book(id).map(book -> said(book, Settings.AREA)).orElse(""),
                    shelf.book(id).map(book -> said(book, Settings.TITLE)).orElse(""),
                    rules == null ? null : rules.edition().hash(),
                    shelved.findings());
        }

        private static String said(PolicyBook book, Column<String> setting) {
            return book.settings().row().need(setting);
        }

        public boolean isSound() {
            return hash != null;
        }
    }

    public static ShelfList of(Shelf shelf) {
        List<Item> items = shelf.ids().stream().map(id -> Item.of(shelf, id)).toList();
        List<Finding> strays = new ArrayList<>(shelf.findings());
        items.forEach(item -> strays.removeAll(item.findings()));
        return new ShelfList(items, List.copyOf(strays));
    }

    public boolean isSound() {
        return strays.isEmpty() && items.stream().allMatch(Item::isSound);
    }

    public void write(OutputStream out) throws IOException {
        JsonPage.write(out, false, page -> {
            page.objects("policies", items, item -> members(page, item));
            FindingList.write(page, strays);
        });
    }

    private static void members(JsonPage page, Item item) {
        page.text("jurisdiction", item.id.jurisdiction());
        page.text("policy", item.id.policy());
        page.text("period", item.id.period());
        page.text("area", item.area);
        page.text("title", item.title);
        page.truth("sound", item.isSound());
        page.textIfAny("hash", item.hash);
        FindingList.write(page, item.findings);
    }
}
