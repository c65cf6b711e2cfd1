package kaoping.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows without being opened (书脊): which policy it is by folder and name, and when it was saved.
 *
 * @param id null when the name is no policy's
 * @param workbook what findings and origins call it
 * @param stamp another one after every save: time, length, the file's own number, and whether it may be read
 */
record Spine(@Nullable PolicyId id, String workbook, Path file, String stamp) {
    static Spine of(@Nullable PolicyId id, String workbook, Path file) {
        return new Spine(id, workbook, file, stamp(file));
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey() + " " + Files.isReadable(file);
        } catch (IOException gone) {
            return "";
        }
    }

    /** What the file holds, or why it cannot be read. */
    Volume read() {
        if (id != null) {
            return Volume.shelved(id, workbook, file);
        }
        boolean closed = Jurisdiction.ofFolder(workbook).isPresent() && Files.isDirectory(file);
        return closed ? Volume.closed(workbook, file) : Volume.stray(workbook, file);
    }
}
