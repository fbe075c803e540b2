package nl.klankbord.language.rule;

/** Whom a part of a sentence is about. */
enum Subject {
    I,
    YOU,
    THEY,
    WE,
    THING,
    NOBODY
}
