package nl.klankbord.language.talk.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.talk.Talk;
import nl.klankbord.language.text.Tongue;

/**
 * A talk seen back, for the one who led it. What one can count on is counted roughly, the rest are candidates to look at; there is no score.
 *
 * @param reflectionsPerQuestion about how many, in halves; none when nothing was asked
 * @param adviceShare of the turns that did something, from 0 to 1, asked for or not
 * @param candidates what the employee said that may argue for a change or for keeping things, sure enough to show
 * @param strengths two things that went well
 * @param next one thing to try
 */
public record TalkView(
        List<Question> questions,
        Optional<Double> reflectionsPerQuestion,
        double adviceShare,
        List<Candidate> candidates,
        List<Word> strengths,
        Word next) {
    /** Half of what is marked with less is not what experts would say. */
    public static final double SURE = 0.6;

    /** The sentences of a turn that ask, with its place in the talk from 0. */
    public record Question(int at, String text, boolean open) {}

    /**
     * Something the employee said, with its place in the talk from 0.
     *
     * @param code what it argues for and on what ground: change_desire
     */
    public record Candidate(int at, String text, Talk label, String code) {}

    /**
     * Something to say about a talk.
     *
     * @param technique the key of the technique that is behind it
     */
    public record Word(String key, String technique, Map<String, String> says) {

        /** In the reader's language. */
        public String in(Tongue tongue) {
            return Objects.requireNonNull(says.get(tongue.code()), key);
        }
    }

    /** Listens to every turn and says what can be said. */
    public static TalkView of(List<Turn> turns, Listening listening) {
        return of(HeardTurn.all(turns, listening));
    }

    /** What can be said of turns that were heard, by an engine or by somebody who was there. */
    public static TalkView of(List<HeardTurn> heard) {
        Tally tally = Tally.of(heard);
        Advice advice = Advice.read();
        return new TalkView(
                questions(heard),
                tally.aboutReflectionsPerQuestion(),
                tally.adviceShare(),
                candidates(heard),
                advice.strengths(tally),
                advice.next(tally));
    }

    private static List<Question> questions(List<HeardTurn> heard) {
        return heard.stream()
                .flatMap(it -> Stream.ofNullable(it.act())
                        .filter(act -> act.act().asks())
                        .map(act -> new Question(
                                it.at(),
                                new Asking(it.turn().text(), it.at() <= 1).words(),
                                act.act() == Act.OPEN_QUESTION)))
                .toList();
    }

    private static List<Candidate> candidates(List<HeardTurn> heard) {
        return heard.stream()
                .flatMap(it -> Stream.ofNullable(it.talk())
                        .filter(talk -> talk.confidence() >= SURE)
                        .filter(talk -> talk.label() != Talk.NEUTRAL && talk.label() != Talk.UNSURE)
                        .map(talk -> new Candidate(
                                it.at(),
                                it.turn().text(),
                                talk.label(),
                                Argument.of(talk).code())))
                .toList();
    }
}
