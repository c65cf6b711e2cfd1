package kaoping.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The gate before every workbook: takes out of the archive what is allowed, and nothing else, within limits.
 *
 * <p>Why copy instead of inspect: the parts are packed anew before they are read, so nobody behind the gate can see
 * another archive in the same bytes than the gate saw.
 */
final class ZipGate {
    static final int MAX_FILE = 8 << 20;
    static final int MAX_ENTRY = 12 << 20;
    static final int MAX_TOTAL = 20 << 20;
    static final int MAX_ENTRIES = 400;

    /** Above this size an entry that was packed more than {@link #MAX_RATIO} to one is a bomb. */
    private static final int RATIO_FROM = 1 << 20;

    private static final int MAX_RATIO = 100;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private int total;

    private ZipGate() {}

    /** Name → content of every part; a refusal when the file is no archive, a bomb, or plays with names. */
    static Map<String, byte[]> open(byte[] file) throws Refusal {
        checkBeginning(file);
        ZipGate gate = new ZipGate();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MAX_ENTRIES) {
                throw Refusal.tooLarge("压缩包里有 " + entries.size() + " 个文件，至多 " + MAX_ENTRIES);
            }
            for (ZipArchiveEntry entry : entries) {
                gate.take(zip, entry);
            }
        } catch (IOException | RuntimeException damaged) {
            throw Refusal.unreadable("压缩包已损坏");
        }
        return gate.parts;
    }

    private static void checkBeginning(byte[] file) throws Refusal {
        if (file.length > MAX_FILE) {
            throw Refusal.tooLarge("文件有 " + file.length + " 字节，至多 " + MAX_FILE);
        }
        if (file.length == 0) {
            throw Refusal.unreadable("文件是空的");
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            boolean encrypted = contains(file, ENCRYPTED);
            throw Refusal.unreadable(encrypted ? "文件加了密码" : "这是旧格式 .xls 或别的文档");
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw Refusal.unreadable("内容不是 .xlsx");
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws Refusal, IOException {
        // Why the raw name: the archive's reader turns a backslash into / and believes a second name in an extra field.
        String name = new String(entry.getRawName(), StandardCharsets.UTF_8);
        checkName(name);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.unreadable("文件加了密码");
        }
        if (entry.isDirectory()) {
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            throw Refusal.unreadable("压缩方法不受支持");
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes(Math.min(MAX_ENTRY, MAX_TOTAL - total) + 1);
        }
        checkSize(entry, content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (entry.getSize() != content.length || entry.getCrc() != crc.getValue()) {
            throw Refusal.unreadable("压缩包里“" + brief(name) + "”的大小或校验和与目录不符");
        }
        parts.put(name, content);
    }

    private void checkName(String name) throws Refusal {
        boolean escapes = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || List.of(name.split("/")).contains("..");
        if (name.isEmpty() || name.length() > 200 || escapes) {
            throw Refusal.unreadable("压缩包里有不合规定的名称“" + brief(name) + "”");
        }
        // Why lower case: names of parts are the same whatever their case.
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw Refusal.unreadable("压缩包里“" + brief(name) + "”出现了两次");
        }
    }

    private void checkSize(ZipArchiveEntry entry, int length) throws Refusal {
        total += length;
        if (length > MAX_ENTRY || total > MAX_TOTAL) {
            throw Refusal.tooLarge("解压后超过 " + (length > MAX_ENTRY ? MAX_ENTRY : MAX_TOTAL) + " 字节");
        }
        if (length > RATIO_FROM && length / MAX_RATIO > entry.getCompressedSize()) {
            throw Refusal.tooLarge("压缩比超过 " + MAX_RATIO + " 比 1");
        }
    }

    private static String brief(String name) {
        return OddText.visible(name.length() > 60 ? name.substring(0, 60) + "…" : name);
    }

    private static boolean startsWith(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] file, byte[] word) {
        for (int i = 0; i + word.length <= file.length; i++) {
            if (java.util.Arrays.equals(file, i, i + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
