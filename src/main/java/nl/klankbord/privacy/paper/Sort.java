package nl.klankbord.privacy.paper;

import java.util.Arrays;
import java.util.Optional;

/** Which papers there are. */
public enum Sort {
    WORKS_COUNCIL("works-council"),
    DPIA("dpia"),
    REGISTER("register");

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    /** The word in addresses and keys, and the name of its file. */
    public String code() {
        return code;
    }

    static Optional<Sort> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
