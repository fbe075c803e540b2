package nl.klankbord.conversation.proposal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Length;
import nl.klankbord.conversation.Setting;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it was typed; every word of it goes back to the page when something is not right yet.
 *
 * @param id of a new conversation, chosen when the form was drawn
 * @param version of the conversation that was seen, when this answers another offer
 * @param kind what a new conversation is for
 * @param guide the one that the writer chose for themselves alone; empty for what belongs to the kind
 * @param anyway the moment of which the writer knows that they talk with somebody else then
 */
public record OfferForm(
        @Nullable String day,
        @Nullable String time,
        @Nullable String minutes,
        @Nullable String setting,
        @Nullable String place,
        @Nullable String word,
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable String anyway,
        @Nullable String kind,
        @Nullable String guide) {

    static final int PLACE = 120;
    static final int WORD = 500;
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** A form with a moment in it already. */
    public static OfferForm filled(LocalDateTime moment, int minutes, Setting setting, String place, int version) {
        return new OfferForm(
                moment.toLocalDate().toString(),
                moment.toLocalTime().toString(),
                Integer.toString(minutes),
                setting.code(),
                place,
                "",
                null,
                version,
                null,
                Kind.CHECK_IN.code(),
                null);
    }

    /** The same, to talk about this. */
    public OfferForm about(Kind purpose) {
        return new OfferForm(day, time, minutes, setting, place, word, id, version, anyway, purpose.code(), guide);
    }

    /** The same, along this guide: the kind that it belongs to, or the guide itself when it belongs to none. */
    OfferForm along(String key) {
        return Kind.typed(key)
                .map(this::about)
                .orElseGet(() -> new OfferForm(
                        day, time, minutes, setting, place, word, id, version, anyway, Kind.OTHER.code(), key));
    }

    /** The same words, as an answer to what stands now. */
    OfferForm seen(int now) {
        return new OfferForm(day, time, minutes, setting, place, word, id, now, anyway, kind, guide);
    }

    /** The same words, for a new conversation. */
    OfferForm anew(UUID fresh) {
        return new OfferForm(day, time, minutes, setting, place, word, fresh, 0, anyway, kind, guide);
    }

    /** The moment that was typed, if it is one. */
    public Optional<LocalDateTime> moment() {
        return Typed.day(day).flatMap(date -> hour().map(date::atTime));
    }

    private Optional<LocalTime> hour() {
        try {
            return Optional.of(LocalTime.parse(Typed.line(time).replace('.', ':'), TIME));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What cannot be taken yet, in the order of the form. */
    public Refusals refusals(Clock clock) {
        boolean skipped = moment().filter(
                        it -> clock.getZone().getRules().getValidOffsets(it).isEmpty())
                .isPresent();
        Optional<Instant> at = moment().map(it -> instant(it, clock.getZone()));
        return Refusals.collect()
                .when(purpose().isEmpty(), "kind", "conversation.kind.missing")
                .when(length().isEmpty(), "minutes", "conversation.proposal.minutes.missing")
                .when(Typed.day(day).isEmpty(), "day", "conversation.proposal.day.missing")
                .when(hour().isEmpty(), "time", "conversation.proposal.time.missing")
                .when(skipped, "time", "conversation.proposal.time.skipped")
                .when(
                        at.filter(it -> !it.isAfter(clock.instant())).isPresent(),
                        "day",
                        "conversation.proposal.day.past")
                .when(
                        at.filter(it -> it.isAfter(clock.instant().plus(FARTHEST)))
                                .isPresent(),
                        "day",
                        "conversation.proposal.day.far")
                .when(way().isEmpty(), "setting", "conversation.proposal.setting.missing")
                .when(where().length() > PLACE, "place", "conversation.proposal.place.long", PLACE)
                .when(says().length() > WORD, "word", "conversation.proposal.word.long", WORD)
                .when(
                        purpose().filter(Kind::wordless).isPresent() && !says().isEmpty(),
                        "word",
                        "conversation.proposal.word.wordless")
                .done();
    }

    /** The offer, of a form that had nothing to refuse. */
    public Offer offer(ZoneId zone) {
        return new Offer(
                instant(moment().orElseThrow(), zone), length().orElseThrow(), way().orElseThrow(), where(), says());
    }

    /** The version of the conversation that was on the page; one that never was when it is missing. */
    int versionSeen() {
        return version == null ? -1 : version;
    }

    /** Whether the writer was told that they talk with somebody else at this very moment. */
    boolean knows() {
        return moment().map(LocalDateTime::toString)
                .filter(Typed.line(anyway)::equals)
                .isPresent();
    }

    /** The length that was chosen. */
    public Optional<Integer> length() {
        return Length.CHOICES.stream()
                .filter(it -> it.toString().equals(minutes))
                .findFirst();
    }

    /** The kind that was chosen; a form that says nothing about it asks for the usual. */
    public Optional<Kind> purpose() {
        return kind == null ? Optional.of(Kind.CHECK_IN) : Kind.typed(kind);
    }

    /** The guide that was chosen; empty for what belongs to the kind. */
    public String chosenGuide() {
        return Typed.line(guide);
    }

    /** The setting that was chosen. */
    public Optional<Setting> way() {
        return Arrays.stream(Setting.values())
                .filter(it -> it.code().equals(setting))
                .findFirst();
    }

    /** The place in their own words. */
    public String where() {
        return Typed.line(place);
    }

    /** What they say with it. */
    public String says() {
        return Typed.text(word);
    }

    private static Instant instant(LocalDateTime moment, ZoneId zone) {
        return moment.atZone(zone).toInstant();
    }
}
