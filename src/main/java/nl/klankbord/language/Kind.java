package nl.klankbord.language;

import java.util.Locale;

/** What can be found in somebody's own words. */
public enum Kind {
    MEDICAL_DETAIL(Severity.STRONG),
    PERSON_JUDGEMENT(Severity.MIND),
    MIND_READING(Severity.MIND),
    GENERALISATION(Severity.MIND),
    RISKY_OPENING(Severity.MIND),
    THREAT(Severity.MIND),
    COMPARISON(Severity.MIND),
    YES_BUT(Severity.MIND),
    UNSOLICITED_ADVICE(Severity.MIND),
    WHY_QUESTION(Severity.TIP),
    STACKED_QUESTIONS(Severity.TIP),
    EMPTY_REASSURANCE(Severity.TIP),
    VAGUE_PRAISE(Severity.TIP);

    private final Severity severity;

    Kind(Severity severity) {
        this.severity = severity;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** As it is written in files: medical_detail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
