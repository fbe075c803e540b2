package nl.klankbord.language.text;

/** One way to read a word; 'lui' is an adjective and a plural, and both are kept. The tag is that of the dictionary (WKW:VLT:1EP). */
public record Reading(String lemma, Pos pos, String tag) {}
