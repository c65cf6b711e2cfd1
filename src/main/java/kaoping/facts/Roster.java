package kaoping.facts;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.finding.Places;

/**
 * The units entered so far (单位名册): each name once in its group, each group in one spelling.
 *
 * <p>Names are compared as people see them: {@code 县委统战部（县民宗局）} and {@code 县委统战部(县民宗局)} are one.
 */
final class Roster {
    private final Faults faults;
    private final Map<Seat, String> taken = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    Roster(Faults faults) {
        this.faults = faults;
    }

    private record Seat(String group, String name) {}

    void enter(UnitFacts unit) {
        String group = asSeen(unit.group());
        String spelling = spellings.putIfAbsent(group, unit.group());
        if (spelling != null && !spelling.equals(unit.group())) {
            // Why: two spellings would quietly split one ranking into two.
            faults.add(
                    Code.FACT_NOT_A_CHOICE,
                    Places.step(unit.pointer(), "group"),
                    "group",
                    Characters.shown(unit.group()),
                    Characters.shown(spelling));
        }
        String place = Places.step(unit.pointer(), "name");
        String first = unit.name().isBlank() ? null : taken.putIfAbsent(new Seat(group, asSeen(unit.name())), place);
        if (first != null) {
            faults.add(Code.FACT_DUPLICATE_UNIT, place, Characters.shown(unit.name()), first);
        }
    }

    private static String asSeen(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replace('（', '(').replace('）', ')');
    }
}
