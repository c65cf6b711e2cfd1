package kaoping.raised;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kaoping.PolicyDraft;
import kaoping.Tables;
import kaoping.desk.Desk;
import kaoping.desk.Inspection;
import kaoping.desk.Reply;
import kaoping.deviation.Deviations;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.PolicyId;
import kaoping.shelf.Sheets;
import kaoping.shelf.Shelf;
import kaoping.shelf.Volume;
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
            () -> shelf(Shelf::findings, "999999-mouxian/draft-2023.xlsx", "999999-mouqu/draft-2023.xlsx"),
            Code.UNIT_NOT_FOUND,
            ShelfScenes::unknownUnit,
            Code.TRIAL_FAILED,
            ShelfScenes::failedTrial);

    private ShelfScenes() {}

    static List<Finding> read(byte[] file) {
        return WorkbookReader.read(file, "draft-2023.xlsx", Sheets.ALL).findings();
    }

    private static List<Finding> unknownUnit() throws IOException {
        byte[] facts = Files.readAllBytes(Tables.facts("bafu-2022/facts.json"));
        Shelf shelf = Shelf.open(Path.of("decision-tables"), new PolicyId("500107", "self-evaluation", "2022"));
        Reply<Deviations> reply = new Desk(shelf).deviations(facts, List.of("巴福"));
        return ((Reply.Refused<Deviations>) reply).findings();
    }

    /** A policy that gives full points, and a trial case that expects fewer. */
    private static List<Finding> failedTrial() throws IOException {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例")
                .row("验算", "算例=达标", "指标名称=培训人次", "关系=≥", "目标值=10", "实际值=10", "分值=5", "应得分=4");
        Path file = Files.createTempFile("draft", ".xlsx");
        try {
            Files.write(file, policy.file());
            Volume volume = Volume.alone(file);
            return new Inspection(Shelf.empty().with(volume), volume).check().findings();
        } finally {
            Files.delete(file);
        }
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
