package nl.klankbord.language.hint;

import nl.klankbord.language.Kind;
import nl.klankbord.web.Language;

/**
 * Words of a house's own.
 *
 * @param words plain words, as somebody would write them
 * @param message why; empty when the house did not say
 * @param rewrite other words; empty when there are none
 */
public record HousePhrase(Kind kind, Language language, String words, String message, String rewrite) {}
