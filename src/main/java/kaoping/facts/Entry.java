package kaoping.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A countable or dated event (计分事项).
 *
 * @param pointer {@code /units/0/entries/2}
 * @param kind which sheet decides about it
 * @param matter as the sheet names it (事项), e.g. {@code 省级表彰}
 * @param level {@code 省级}; empty when none
 * @param count how many, one or more
 * @param date when; null when not said
 * @param evidence document that proves it (佐证材料); empty when there is none
 * @param note anything more
 */
public record Entry(
        String pointer,
        EntryKind kind,
        String matter,
        String level,
        int count,
        @Nullable LocalDate date,
        String evidence,
        String note) {}
