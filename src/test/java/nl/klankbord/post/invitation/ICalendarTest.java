package nl.klankbord.post.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.TestClock;
import nl.klankbord.post.invitation.ICalendar.Parties;
import nl.klankbord.web.Language;
import nl.klankbord.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** What we write for calendars, read back by a parser of another maker. */
class ICalendarTest {

    private static final UUID TALK = UUID.fromString("01980000-0000-7000-8000-000000000777");
    private static final Parties PARTIES = new Parties("klankbord@delinde.example", "daan@delinde.example");
    private static final String HOUSE = "https://klankbord.delinde.example";

    @Test
    void anInvitationSaysWhenAndNothingElse() {
        ICalendar read = read(slip(invitation(0, true)));
        VEvent event = read.getEvents().getFirst();

        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(read.getProductId().getValue()).contains("Klankbord");
        assertThat(event.getUid().getValue()).isEqualTo(TALK + "@klankbord");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(TestClock.at("2026-11-27T10:30"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(TestClock.at("2026-11-27T10:45"));
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(TestClock.at("2026-11-24T09:00"));
        assertThat(event.getSummary().getValue()).isEqualTo("Afspraak");
        assertThat(event.getClassification().isPrivate()).isTrue();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getLocation()).isNull();
        assertThat(event.getDescription().getValue()).endsWith(HOUSE + "/conversations/" + TALK);
    }

    @Test
    void nobodyIsAskedForAnAnswerTheyAlreadyGave() {
        VEvent event = read(slip(invitation(0, true))).getEvents().getFirst();

        assertThat(event.getOrganizer().getEmail()).isEqualTo("klankbord@delinde.example");
        assertThat(event.getAttendees()).hasSize(1).first().satisfies(guest -> {
            assertThat(guest.getEmail()).isEqualTo("daan@delinde.example");
            assertThat(guest.getRsvp()).isFalse();
            assertThat(guest.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
        });
    }

    @Test
    void whatIsWithdrawnIsTheSameAppointmentWithALaterWord() {
        ICalendar read = read(slip(invitation(3, false)));
        VEvent event = read.getEvents().getFirst();

        assertThat(read.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event.getUid().getValue()).isEqualTo(TALK + "@klankbord");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isCancelled()).isTrue();
    }

    @Test
    void aFeedSaysHowOftenToComeBack() {
        String text = nl.klankbord.post.invitation.ICalendar.feed(
                List.of(invitation(0, true), invitation(1, true)), words(Language.EN), HOUSE, Instant.EPOCH);
        ICalendar read = read(text);

        assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(read.getRefreshInterval().getValue().toMillis()).isEqualTo(3_600_000);
        assertThat(read.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT1H");
        assertThat(read.getEvents()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Appointment");
            assertThat(event.getAttendees()).isEmpty();
            assertThat(event.getOrganizer()).isNull();
        });
        assertThat(text).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    @Test
    void anEmptyFeedIsStillACalendar() {
        String text = nl.klankbord.post.invitation.ICalendar.feed(List.of(), words(Language.NL), HOUSE, Instant.EPOCH);

        assertThat(read(text).getEvents()).isEmpty();
    }

    @Test
    void everyLineIsAsLongAsTheStandardAllowsAndEndsAsItAsks() {
        String text = slip(invitation(0, true));

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", ""))
                .contains("DTSTART:20261127T093000Z", "DTEND:20261127T094500Z", "RSVP=FALSE");
    }

    /** Header injection: an address from a list is the only thing in it that somebody else wrote. */
    @Test
    void noLineEndStartsAnotherGuestOrAnAlarm() {
        for (String guest : List.of(
                "daan@delinde.example\r\nATTENDEE:mailto:evil@evil.example",
                "daan@delinde.example\nBEGIN:VALARM\nEND:VALARM",
                "daan@delinde.example\";X-EVIL=\"a")) {
            assertThatThrownBy(() -> nl.klankbord.post.invitation.ICalendar.slip(
                            invitation(0, true),
                            new Parties("klankbord@delinde.example", guest),
                            words(Language.NL),
                            HOUSE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String slip(Invitation invitation) {
        return nl.klankbord.post.invitation.ICalendar.slip(invitation, PARTIES, words(Language.NL), HOUSE);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static Invitation invitation(int sequence, boolean stands) {
        return new Invitation(
                TALK,
                nl.klankbord.TheCast.FATIMA,
                "/conversations/" + TALK,
                TestClock.at("2026-11-27T10:30"),
                15,
                sequence,
                stands,
                TestClock.at("2026-11-24T09:00"),
                null);
    }

    private static Words words(Language language) {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/post");
        source.setDefaultEncoding("UTF-8");
        return new Words(source, language);
    }
}
