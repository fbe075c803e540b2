/** A talk seen back: the questions, how often something was given back, candidates of change talk, two strengths and one thing to try. */
@NamedInterface("talkview")
@NullMarked
package nl.klankbord.language.talk.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
