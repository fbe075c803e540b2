package nl.klankbord.privacy.term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a house may keep something longer than others may. Whoever has none of these reasons cannot. */
public enum Ground {
    /** A municipality or a province, held to its selection list, which names five and ten years. */
    SELECTION_LIST("selectionList", List.of(60, 120));

    private final String code;
    private final List<Integer> months;

    Ground(String code, List<Integer> months) {
        this.code = code;
        this.months = months;
    }

    /** The word in the database, in forms and in keys. */
    public String code() {
        return code;
    }

    /** How many months, and nothing in between. */
    public List<Integer> months() {
        return months;
    }

    static Optional<Ground> of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
