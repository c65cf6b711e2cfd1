package kaoping.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A countable or dated event (计分事项).
 *
 * @param pointer {@code /units/0/entries/2}
 * @param kind which sheet decides about it
 * @param matter as the sheet names it (事项), e.g. {@code 省级表彰}
 * @param level {@code 省级}; empty when none
 * @param circumstance third key beside matter and level (情形): {@code 一等奖}, {@code 主办}; empty when none
 * @param count how many or how much, more than zero
 * @param about what it is about (同一事由), in free words, so that one achievement counts once; empty when not said
 * @param endorsement whose written instruction it has (批示): {@code 省级领导}; empty when none
 * @param date when; null when not said
 * @param evidence document that proves it (佐证材料); empty when there is none
 * @param note anything more
 */
public record Entry(
        String pointer,
        EntryKind kind,
        String matter,
        String level,
        String circumstance,
        BigDecimal count,
        String about,
        String endorsement,
        @Nullable LocalDate date,
        String evidence,
        String note) {}
