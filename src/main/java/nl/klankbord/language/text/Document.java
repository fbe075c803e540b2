package nl.klankbord.language.text;

import java.util.List;

/** A text that was read. */
public record Document(String text, List<Sentence> sentences) {}
