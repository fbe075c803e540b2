package nl.klankbord.privacy.request;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a writer may set their words apart when somebody asks for them. */
public enum Reason {
    /** It is about somebody else too, and cannot be told without them. */
    SOMEBODY_ELSE("somebodyElse"),
    /** There is a dispute, and this is how one side prepares for it. */
    DISPUTE("dispute"),
    /** It turns out not to be about who asks. */
    NOT_ABOUT_THEM("notAboutThem");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** The word in the database, in addresses and in keys. */
    public String code() {
        return code;
    }

    static Optional<Reason> of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
