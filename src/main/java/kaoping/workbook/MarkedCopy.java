package kaoping.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Somebody's own workbook with a comment and a fill at each guilty cell (标注副本). Marks of an earlier run are replaced; a cell
 * that is sound again gets its own look and its own comment back. Every part of the file that holds no mark keeps its bytes.
 */
public final class MarkedCopy {
    private final XSSFWorkbook workbook;
    private final MarkStyles styles;
    /** Sheet → cell → what is to be said there. */
    private final Map<Integer, Map<CellAddress, Marked>> wanted = new TreeMap<>();

    /** All that is to be said at one cell. */
    private record Marked(Mark.Shade shade, String text) {
        Marked and(Marked more) {
            Mark.Shade worst = shade.compareTo(more.shade) <= 0 ? shade : more.shade;
            return new Marked(worst, text + "\n" + more.text);
        }
    }

    private MarkedCopy(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new MarkStyles(workbook);
    }

    /** Empty when the file does not pass the gate, or cannot be opened to write into. */
    public static Optional<byte[]> of(byte[] file, List<Mark> marks) {
        try {
            Map<String, byte[]> parts = ZipGate.open(file);
            PartCheck.check(parts);
            try (XSSFWorkbook workbook = open(parts)) {
                MarkedCopy copy = new MarkedCopy(workbook);
                marks.forEach(copy::want);
                TreeSet<String> touched = new TreeSet<>();
                for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                    touched.addAll(copy.mark(workbook.getSheetAt(i), copy.wanted.getOrDefault(i, Map.of())));
                }
                return Optional.of(touched.isEmpty() ? file : copy.packed(parts, touched));
            }
        } catch (Refusal | IOException unfit) {
            return Optional.empty();
        }
    }

    private static XSSFWorkbook open(Map<String, byte[]> parts) throws Refusal, IOException {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(PlainZip.of(parts)));
        } catch (RuntimeException broken) {
            throw Refusal.unreadable("内部结构不合规定");
        }
    }

    private void want(Mark mark) {
        MarkSpot spot = MarkSpot.of(workbook, mark.place());
        String where = spot.exact() || mark.place().isEmpty() ? "" : "\n（" + mark.place() + "）";
        wanted.computeIfAbsent(workbook.getSheetIndex(spot.sheet()), sheet -> new TreeMap<>())
                .merge(spot.cell(), new Marked(mark.shade(), mark.text() + where), Marked::and);
    }

    /** Replaces the marks of one sheet; the names of the parts that changed by it. */
    private List<String> mark(XSSFSheet sheet, Map<CellAddress, Marked> marks) {
        MarkedSheet marked = new MarkedSheet(sheet, styles);
        TreeSet<CellAddress> cells = new TreeSet<>(marks.keySet());
        cells.addAll(marked.earlier());
        for (CellAddress cell : cells) {
            Marked mark = marks.get(cell);
            if (mark == null) {
                marked.restore(cell);
            } else {
                marked.mark(cell, mark.shade(), mark.text());
            }
        }
        return cells.isEmpty() ? List.of() : marked.parts();
    }

    /** The file with the touched parts as they are now, and all others as they were. */
    private byte[] packed(Map<String, byte[]> before, TreeSet<String> touched) throws IOException, Refusal {
        touched.addAll(List.of("[Content_Types].xml", "xl/styles.xml"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        Map<String, byte[]> parts = new TreeMap<>(ZipGate.open(bytes.toByteArray()));
        before.forEach((name, content) -> {
            if (!touched.contains(name)) {
                parts.put(name, content);
            }
        });
        return PlainZip.of(parts);
    }
}
