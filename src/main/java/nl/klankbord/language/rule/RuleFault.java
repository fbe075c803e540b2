package nl.klankbord.language.rule;

/** A rule that cannot be used; the message says which and why, for whoever writes rules. */
final class RuleFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFault(String message) {
        super(message);
    }

    RuleFault(String message, Throwable cause) {
        super(message, cause);
    }
}
