/** What a sentence sounds like as a whole, beside the rules: learned from labelled sentences, the same in every place. */
@NullMarked
package nl.klankbord.language.sense;

import org.jspecify.annotations.NullMarked;
