package kaoping.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A division by its GB/T 2260 code (地区): {@code 530622} 巧家县, under {@code 530600} 昭通市, under {@code 530000} 云南省,
 * under {@code 000000}, the whole country.
 */
public record Jurisdiction(String code) {
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern FOLDER = Pattern.compile("(\\d{6})-[a-z]+");

    public static final Jurisdiction NATION = new Jurisdiction("000000");

    public Jurisdiction {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("six digits: " + code);
        }
    }

    /** {@code 530622} → that; anything else → empty. */
    public static Optional<Jurisdiction> read(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new Jurisdiction(code)) : Optional.empty();
    }

    /** The folder {@code 530622-qiaojia} → 530622; any other form → empty. */
    public static Optional<Jurisdiction> ofFolder(String folder) {
        var m = FOLDER.matcher(folder);
        return m.matches() ? Optional.of(new Jurisdiction(m.group(1))) : Optional.empty();
    }

    /** From itself up to the nation: 530622, 530600, 530000, 000000. */
    public List<Jurisdiction> line() {
        List<Jurisdiction> line = new ArrayList<>();
        for (int digits = 6; digits >= 0; digits -= 2) {
            Jurisdiction above = new Jurisdiction(code.substring(0, digits) + "0".repeat(6 - digits));
            if (!line.contains(above)) {
                line.add(above);
            }
        }
        return List.copyOf(line);
    }

    @Override
    public String toString() {
        return code;
    }
}
