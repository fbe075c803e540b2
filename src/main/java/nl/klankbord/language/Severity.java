package nl.klankbord.language;

/** How much a finding weighs: what does not belong here, what is worth another look, and what could be nicer. */
public enum Severity {
    STRONG,
    MIND,
    TIP
}
