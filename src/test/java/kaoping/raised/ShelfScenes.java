package kaoping.raised;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kaoping.Tables;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.PolicyId;
import kaoping.shelf.Sheets;
import kaoping.shelf.Shelf;
import kaoping.workbook.WorkbookReader;

/** Workbooks that are sound and stand in the wrong place, or in none. */
final class ShelfScenes {
    static final Map<Code, Scene> ALL = Map.of(
            Code.POLICY_NOT_FOUND,
            () -> shelf(
                    shelf -> shelf.find(new PolicyId("999999", "draft", "2022")).findings(),
                    "999999-mouxian/draft-2023.xlsx"),
            Code.WORKBOOK_NAME,
            () -> shelf(Shelf::findings, "某县/draft-2023.xlsx"),
            Code.WORKBOOK_ID_MISMATCH,
            () -> shelf(Shelf::findings, "999999-mouxian/draft-2024.xlsx"),
            Code.POLICY_TWICE,
            () -> shelf(Shelf::findings, "999999-mouxian/draft-2023.xlsx", "999999-mouqu/draft-2023.xlsx"));

    private ShelfScenes() {}

    static List<Finding> read(byte[] file) {
        return WorkbookReader.read(file, "draft-2023.xlsx", Sheets.ALL).findings();
    }

    /** What a shelf says where the sound workbook stands at these places. */
    private static List<Finding> shelf(Function<Shelf, List<Finding>> asked, String... places) throws IOException {
        Path folder = Files.createTempDirectory("shelf");
        try {
            for (String place : places) {
                Tables.save(folder, place, Book.with(book -> {}));
            }
            return asked.apply(Shelf.open(folder));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
