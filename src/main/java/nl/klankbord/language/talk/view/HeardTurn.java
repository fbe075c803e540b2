package nl.klankbord.language.talk.view;

import nl.klankbord.language.talk.ActHeard;
import nl.klankbord.language.talk.TalkHeard;
import org.jspecify.annotations.Nullable;

/**
 * A turn with what it seems to do.
 *
 * @param at its place in the talk, from 0
 * @param act only of the manager's
 * @param talk only of the employee's
 */
record HeardTurn(
        int at, Turn turn, @Nullable ActHeard act, @Nullable TalkHeard talk) {}
