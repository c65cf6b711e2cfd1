package kaoping.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import kaoping.table.Column;
import kaoping.table.OwnRow;
import kaoping.table.Row;
import kaoping.table.Sheet;

/**
 * One immutable version of a policy (版本), addressed by its content.
 *
 * @param hash {@code sha256:} and the digest over every effective cell with its place, and over the DRL that decides with them
 */
public record Edition(Policy policy, String hash) {
    /** @param rules the digest of the compiled DRL that belongs to this policy */
    public static Edition of(Policy policy, String rules) {
        return new Edition(policy, "sha256:" + digest(content(policy) + "\f" + rules));
    }

    /** SHA-256 over UTF-8, in hexadecimal. */
    public static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String content(Policy policy) {
        StringBuilder text = new StringBuilder(policy.id().toString());
        write(text, policy.settings().row());
        // Why: a sheet that nobody inherits (验算) tests the policy and decides nothing.
        policy.sheets().stream()
                .filter(sheet -> sheet.kind().inherited())
                .sorted((a, b) -> a.kind().title().compareTo(b.kind().title()))
                .map(Sheet::rows)
                .forEach(rows -> rows.forEach(row -> write(text, row)));
        policy.ownRows().forEach(row -> write(text, row));
        return text.toString();
    }

    private static void write(StringBuilder text, Row row) {
        text.append('\n').append(row.name());
        for (Column<?> column : row.kind().columns()) {
            write(text, row, column);
        }
    }

    private static <T> void write(StringBuilder text, Row row, Column<T> column) {
        T value = row.get(column);
        if (value != null) {
            text.append('\t').append(row.place(column)).append('=');
            text.append(column.type().write(value).shown());
        }
    }

    private static void write(StringBuilder text, OwnRow row) {
        text.append('\n').append(row.place());
        new TreeMap<>(row.cells())
                .forEach((title, cell) ->
                        text.append('\t').append(title).append('=').append(cell));
    }
}
