package nl.klankbord.privacy.term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a house may choose about how long something stays, and between which bounds. The database holds to the same ones. */
public enum Period {
    /** After somebody left; of what belongs to two, after the first of them left. */
    LEAVING("leaving", 1, 24, false),
    /** What was prepared and not shared, after the talk. */
    UNSHARED("unshared", 1, 6, false),
    /** Talks of long ago of people who both still work here; or no end. */
    LONG_AGO("longAgo", 12, 60, true),
    /** Who looked or changed something. */
    TRAIL("trail", 6, 24, false);

    private final String code;
    private final int least;
    private final int most;
    private final boolean endless;

    Period(String code, int least, int most, boolean endless) {
        this.code = code;
        this.least = least;
        this.most = most;
        this.endless = endless;
    }

    /** The word in the database, in addresses and in keys. */
    public String code() {
        return code;
    }

    /** Fewest months. */
    public int least() {
        return least;
    }

    /** Most months. */
    public int most() {
        return most;
    }

    /** Whether a house may choose that there is no end: no months. */
    public boolean endless() {
        return endless;
    }

    /** What may be chosen beyond that, and by whom; empty when nobody may. */
    public List<Integer> beyond() {
        return this == LEAVING ? Ground.SELECTION_LIST.months() : List.of();
    }

    /** What its bounds rest on, as keys of statements about the law; empty where it is a choice of the makers alone. */
    public List<String> law() {
        return switch (this) {
            case LEAVING -> List.of("keeping-leaving", "keeping-list");
            case LONG_AGO -> List.of("keeping-long-ago");
            case UNSHARED, TRAIL -> List.of();
        };
    }

    boolean allows(int months, @Nullable Ground ground) {
        return ground == null ? endless && months == 0 || months >= least && months <= most : beyond().contains(months);
    }

    static Optional<Period> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
