package kaoping.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A sound workbook made faulty below its cells (改过的文件): a part edited or added, made-up rows, another kind of file. */
final class Doctored {
    static final String SHEET = "xl/worksheets/sheet2.xml";
    static final byte[] SOUND = Example.with(workbook -> {});

    private Doctored() {}

    static byte[] rows(String rows) {
        return edited(SHEET, s -> s.replace("</sheetData>", rows + "</sheetData>"));
    }

    static byte[] doctype(String doctype) {
        return edited(SHEET, s -> s.replaceFirst("<worksheet", doctype + "<worksheet"));
    }

    /** Without compression, which would give a made-up file away. */
    static byte[] stored(byte[] file) {
        return PlainZip.of(parts(file));
    }

    static byte[] edited(String name, UnaryOperator<String> edit) {
        Map<String, byte[]> parts = parts(SOUND);
        String before = new String(parts.get(name), UTF_8);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(name, after.getBytes(UTF_8));
        return zip(parts);
    }

    static byte[] with(String name, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(name, content.getBytes(UTF_8));
        parts.putAll(parts(SOUND));
        return zip(parts);
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static byte[] old() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("评分");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] encrypted() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (var out = encryptor.getDataStream(files)) {
                out.write(SOUND);
            } catch (java.security.GeneralSecurityException e) {
                throw new AssertionError(e);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
