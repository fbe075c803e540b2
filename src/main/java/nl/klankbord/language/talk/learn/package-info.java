/** A small linear classifier: what is noticed in an utterance, weights for it, and how they are learned. */
@NullMarked
package nl.klankbord.language.talk.learn;

import org.jspecify.annotations.NullMarked;
