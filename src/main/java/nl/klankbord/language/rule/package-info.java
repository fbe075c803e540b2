/** Rules as content: patterns of words, what goes for them and what does not, and the examples they are held to. */
@NullMarked
package nl.klankbord.language.rule;

import org.jspecify.annotations.NullMarked;
