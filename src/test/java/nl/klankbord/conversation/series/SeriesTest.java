package nl.klankbord.conversation.series;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.klankbord.TestClock;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.State;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people agree on a rhythm, live in it and leave it. It is Tuesday 24 November 2026. */
class SeriesTest extends TalkTest {

    private static final Pair DAAN_AND_FATIMA = new Pair(DAAN, FATIMA);

    @Autowired
    private Rhythms rhythms;

    @Autowired
    private RhythmChore chore;

    @Test
    void afterDaansYesTheTalksOfTheComingWeeksAreThere() {
        UUID id = fatimaOffers("2026-12-01", 2);
        assertThat(talks()).as("an offer makes nothing yet").isEmpty();

        done(looking(DAAN, () -> rhythms.accept(id, 0)));

        assertThat(talks().stream().map(Conversation::startsAt))
                .containsExactly(
                        at("2026-12-01T10:30"), at("2026-12-15T10:30"), at("2026-12-29T10:30"), at("2027-01-12T10:30"));
        assertThat(talks()).allMatch(talk -> talk.state() == State.AGREED && id.equals(talk.series()));
    }

    @Test
    void anOfferThatIsSentTwiceIsOneOfferAlsoWhenTheOtherSaidYesMeanwhile() {
        UUID id = done(looking(DAAN, () -> rhythms.propose(FATIMA, ask("2026-12-01", 1))));
        assertThat(done(looking(DAAN, () -> rhythms.propose(FATIMA, ask("2026-12-01", 1)))))
                .isEqualTo(id);
        done(looking(FATIMA, () -> rhythms.accept(id, 0)));
        assertThat(done(looking(DAAN, () -> rhythms.propose(FATIMA, ask("2026-12-01", 1)))))
                .isEqualTo(id);
        assertThat(house.count("conversation.series")).isOne();
    }

    @Test
    void theEmployeeMayOfferTooAndNobodySaysYesToThemselves() {
        UUID id = done(looking(DAAN, () -> rhythms.propose(FATIMA, ask("2026-12-01", 1))));

        assertThat(refused(looking(DAAN, () -> rhythms.accept(id, 0)))).isEqualTo("toast.seriesMeanwhile");
        done(looking(FATIMA, () -> rhythms.accept(id, 0)));
        assertThat(talks()).hasSize(8);
    }

    @Test
    void aSecondYesMakesNothingTwice() {
        UUID id = agreed("2026-12-01", 2);

        done(looking(DAAN, () -> rhythms.accept(id, 0)));
        keepUp(DAAN);

        assertThat(talks()).hasSize(4);
    }

    @Test
    void aRareRhythmHasItsNextTwoTalks() {
        agreed("2026-12-01", 26);

        assertThat(talks().stream().map(Conversation::startsAt))
                .containsExactly(at("2026-12-01T10:30"), at("2027-06-01T10:30"));
    }

    /** A year goes by in which they look at Vandaag now and then, over two changes of the clock and a year's end. */
    @Test
    void inAYearNoTalkIsMissingAndNoneIsThereTwice() {
        agreed("2026-12-01", 1);
        for (LocalDate day = LocalDate.of(2026, 12, 4); day.getYear() < 2028; day = day.plusDays(17)) {
            clock.set(day + "T08:00");
            keepUp(day.getDayOfMonth() % 2 == 0 ? DAAN : FATIMA);
        }
        List<Conversation> all = looking(DAAN, () -> conversations.of(DAAN_AND_FATIMA, 200));
        List<Instant> expected = java.util.stream.Stream.iterate(LocalDate.of(2026, 12, 1), day -> day.plusWeeks(1))
                .limit(all.size())
                .map(day -> at(day + "T10:30"))
                .toList();
        assertThat(all.reversed().stream().map(Conversation::startsAt))
                .isEqualTo(expected)
                .hasSizeGreaterThan(60);
    }

    @Test
    void whoStaysAwayForLongFindsWhatIsToComeAndNoPast() {
        agreed("2026-12-01", 1);
        clock.set("2027-06-02T09:00");

        keepUp(DAAN);

        assertThat(ahead().getFirst().startsAt()).isEqualTo(at("2027-06-08T10:30"));
        assertThat(talks().stream().map(Conversation::startsAt))
                .noneMatch(moment -> moment.isAfter(at("2027-01-20T00:00")) && moment.isBefore(at("2027-06-02T00:00")));
    }

    @Test
    void anotherRhythmTakesThePlaceOfTheFirst() {
        agreed("2026-12-01", 1);
        UUID other = done(looking(DAAN, () -> rhythms.propose(FATIMA, ask("2026-12-03", 4))));
        assertThat(ahead()).as("what stands keeps standing until the yes").hasSize(8);

        done(looking(FATIMA, () -> rhythms.accept(other, 0)));

        assertThat(ahead().stream().map(Conversation::startsAt))
                .containsExactly(at("2026-12-03T10:30"), at("2026-12-31T10:30"));
    }

    /** Daan prepared the talk of 8 December, and that of the 15th was moved to the 16th; both stay beside the new rhythm. */
    @Test
    void anotherRhythmThrowsNobodysWorkAway() {
        agreed("2026-12-01", 1);
        writes(DAAN, ahead().get(1).id(), "Alleen voor mij");
        Conversation third = ahead().get(2);
        done(looking(FATIMA, () -> proposals.counter(third.id(), third.version(), offer("2026-12-16T16:00"))));
        done(looking(DAAN, () -> proposals.accept(third.id(), third.version() + 1)));

        UUID other = done(looking(DAAN, () -> rhythms.propose(FATIMA, ask("2026-12-08", 2))));
        done(looking(FATIMA, () -> rhythms.accept(other, 0)));

        assertThat(ahead().stream().map(Conversation::startsAt))
                .as("no second talk on the day of one that stays")
                .containsExactly(
                        at("2026-12-08T10:30"),
                        at("2026-12-16T16:00"),
                        at("2026-12-22T10:30"),
                        at("2027-01-05T10:30"),
                        at("2027-01-19T10:30"));
    }

    @Test
    void whoSkippedMayTalkAfterAllUntilTheMomentItself() {
        agreed("2026-12-01", 1);
        UUID first = ahead().getFirst().id();
        done(looking(DAAN, () -> rhythms.skip(first, 0)));
        assertThat(refused(looking(FATIMA, () -> rhythms.takeBackSkip(first))))
                .as("it was not hers to say")
                .isEqualTo("toast.skipStands");

        clock.set("2026-12-01T10:29");
        done(looking(DAAN, () -> rhythms.takeBackSkip(first)));
        assertThat(seenBy(FATIMA, first).state()).isEqualTo(State.AGREED);
        assertThat(house.count("conversation.skip")).isZero();

        done(looking(DAAN, () -> rhythms.skip(first, 2)));
        clock.set("2026-12-01T10:30");
        assertThat(refused(looking(DAAN, () -> rhythms.takeBackSkip(first)))).isEqualTo("toast.skipStands");
    }

    @Test
    void aMomentThatWaitedForAnAnswerWaitsAgain() {
        agreed("2026-12-01", 1);
        UUID first = ahead().getFirst().id();
        done(looking(FATIMA, () -> proposals.counter(first, 0, offer("2026-12-02T16:00"))));
        done(looking(DAAN, () -> rhythms.skip(first, 1)));

        done(looking(DAAN, () -> rhythms.takeBackSkip(first)));

        assertThat(seenBy(DAAN, first).waitsFor(DAAN)).isTrue();
    }

    @Test
    void whatWentWithItsRhythmDoesNotComeBackAlone() {
        UUID id = agreed("2026-12-01", 1);
        UUID first = ahead().getFirst().id();
        done(looking(DAAN, () -> rhythms.skip(first, 0)));
        looking(FATIMA, () -> rhythms.stop(id));

        assertThat(refused(looking(DAAN, () -> rhythms.takeBackSkip(first)))).isEqualTo("toast.skipStands");
        assertThat(seenBy(DAAN, first).state()).isEqualTo(State.CALLED_OFF);
    }

    @Test
    void aRhythmHasAKindLikeAnyTalk() {
        Ask ask = new Ask(ask("2026-12-01", 2).rhythm(), Kind.DEVELOPMENT, 30, Setting.ROOM, "", "");
        UUID id = done(looking(FATIMA, () -> rhythms.propose(DAAN, ask)));
        done(looking(DAAN, () -> rhythms.accept(id, 0)));

        assertThat(talks())
                .hasSize(4)
                .allMatch(talk -> talk.kind() == Kind.DEVELOPMENT && talk.setting() == Setting.ROOM);
    }

    @Test
    void aNewOfferTakesThePlaceOfTheOneBefore() {
        UUID first = fatimaOffers("2026-12-01", 1);
        UUID second = done(looking(DAAN, () -> rhythms.propose(FATIMA, ask("2026-12-03", 2))));

        assertThat(refused(looking(DAAN, () -> rhythms.accept(first, 0)))).isEqualTo("toast.seriesMeanwhile");
        done(looking(FATIMA, () -> rhythms.accept(second, 0)));
    }

    @Test
    void whoStopsTheRhythmLeavesNothingToCome() {
        UUID id = agreed("2026-12-01", 1);
        clock.set("2026-12-02T09:00");

        looking(DAAN, () -> rhythms.stop(id));
        keepUp(FATIMA);

        assertThat(ahead()).isEmpty();
        assertThat(talks()).as("the talk of yesterday stays").anyMatch(talk -> talk.state() == State.AGREED);
    }

    @Test
    void theEndOfTheLineIsTheEndOfTheRhythm() {
        agreed("2026-12-01", 1);
        house.run("update people.reporting_line set ends_on = '2026-12-05' where employee_id = ?", DAAN);
        clock.set("2026-12-06T09:00");

        night();

        assertThat(as(FATIMA).get("/")).hasStatusOk().bodyText().doesNotContain("Gesprek met Daan");
        assertThat(ahead()).isEmpty();
        assertThat(house.count("conversation.series where state = 'ended' and ended_by is null"))
                .isEqualTo(1);
    }

    @Test
    void whoHasNoLineOffersNone() {
        assertThat(refused(looking(TOMASZ, () -> rhythms.propose(DAAN, ask("2026-12-01", 1)))))
                .isEqualTo("conversation.proposal.notLinked");
    }

    @Test
    void nobodyElseKnowsOfIt() {
        UUID id = agreed("2026-12-01", 1);
        for (UUID stranger : List.of(JOLANDA, MARIT, BART, TOMASZ)) {
            assertThatThrownBy(() -> looking(stranger, () -> rhythms.accept(id, 0)))
                    .isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> looking(stranger, () -> rhythms.stop(id))).isInstanceOf(NotHere.class);
        }
    }

    @Test
    void daanSkipsOnceAndTheRestStays() {
        agreed("2026-12-01", 1);
        Conversation first = ahead().getFirst();

        done(looking(DAAN, () -> rhythms.skip(first.id(), first.version())));
        assertThat(done(looking(DAAN, () -> rhythms.skip(first.id(), first.version()))))
                .as("a tap that arrives twice is told the same")
                .isEqualTo(first.id());

        assertThat(ahead()).hasSize(7);
        keepUp(DAAN);
        assertThat(ahead()).as("a day that was skipped does not come back").hasSize(7);
    }

    @Test
    void fatimaSkipsNothingButMovesOneAndItComesNotTwice() {
        agreed("2026-12-01", 1);
        Conversation first = ahead().getFirst();
        assertThat(refused(looking(FATIMA, () -> rhythms.skip(first.id(), first.version()))))
                .isEqualTo("toast.skipTooLate");

        done(looking(FATIMA, () -> proposals.counter(first.id(), first.version(), offer("2026-12-02T16:00"))));
        done(looking(DAAN, () -> proposals.accept(first.id(), first.version() + 1)));
        keepUp(FATIMA);

        assertThat(ahead()).hasSize(8);
        assertThat(ahead().getFirst().startsAt()).isEqualTo(at("2026-12-02T16:00"));
    }

    @Test
    void aSingleTalkIsNotSkipped() {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");

        assertThat(refused(looking(DAAN, () -> rhythms.skip(talk, 1)))).isEqualTo("toast.skipTooLate");
    }

    /** What the house works out and what the database lets through are the same days, whatever the rhythm. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01,1",
        "2026-12-01,2",
        "2028-02-29,26",
        "2027-01-29,",
        "2027-01-08,",
        "2028-02-29,",
        "2027-03-28,"
    })
    void theDatabaseKnowsTheSameDays(LocalDate first, @Nullable Integer weeks) {
        List<LocalDate> days = new Rhythm(first, weeks, LocalTime.of(10, 30), ZoneId.of("Europe/Amsterdam"))
                .days(first, first.plusYears(5));
        String falls = "conversation.falls_on('%s', %s, d::date)".formatted(first, weeks);
        assertThat(house.count("generate_series('%s'::date, '%s'::date, interval '1 day') d where %s"
                        .formatted(first.minusYears(1), first.plusYears(5), falls)))
                .isEqualTo(days.size());
        assertThat(days).allMatch(day -> house.count("(select '%s'::date as d) x where %s".formatted(day, falls)) == 1);
    }

    private UUID fatimaOffers(String first, Integer weeks) {
        return done(looking(FATIMA, () -> rhythms.propose(DAAN, ask(first, weeks))));
    }

    private UUID agreed(String first, Integer weeks) {
        UUID id = fatimaOffers(first, weeks);
        return done(looking(DAAN, () -> rhythms.accept(id, 0)));
    }

    /** Nobody looked for months, and still the next talks are there. */
    @Test
    void theNightMakesWhatIsToCome() {
        agreed("2026-12-01", 2);
        clock.set("2027-03-01T03:00");

        night();

        assertThat(ahead().stream().map(Conversation::startsAt))
                .startsWith(at("2027-03-09T10:30"))
                .endsWith(at("2027-04-20T10:30"));
        assertThat(house.count("conversation.keepers_of_rhythms('2027-03-01')")).isZero();
    }

    private void night() {
        chore.pieces().forEach(Runnable::run);
    }

    private void keepUp(UUID who) {
        looking(who, () -> {
            rhythms.keepUp();
            return who;
        });
    }

    /** All their talks, the first one first. */
    private List<Conversation> talks() {
        return looking(DAAN, () -> conversations.of(DAAN_AND_FATIMA, 200)).reversed();
    }

    private List<Conversation> ahead() {
        return talks().stream()
                .filter(talk -> talk.movable() && !talk.begunAt(clock.instant()))
                .toList();
    }

    private static Ask ask(String first, Integer weeks) {
        Rhythm rhythm = new Rhythm(LocalDate.parse(first), weeks, LocalTime.of(10, 30), ZoneId.of("Europe/Amsterdam"));
        return new Ask(rhythm, Kind.CHECK_IN, 15, Setting.WALK, "langs de kas", "");
    }

    private static Instant at(String local) {
        return TestClock.at(local);
    }
}
