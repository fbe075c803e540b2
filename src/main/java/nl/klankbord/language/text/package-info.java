/** A text as sentences of words, each with its place, its lemmas and its parts of speech. */
@NullMarked
package nl.klankbord.language.text;

import org.jspecify.annotations.NullMarked;
