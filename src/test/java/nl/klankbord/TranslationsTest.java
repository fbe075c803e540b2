package nl.klankbord;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.Keys;
import nl.klankbord.guard.Seen;
import nl.klankbord.guard.Sentences;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything the product says, it says in both languages, in words one can read. */
class TranslationsTest {

    /** Keys that are put together: how they begin, and every way they go on. */
    private static final Map<String, List<String>> COMPOSED = Map.ofEntries(
            // Reading along.
            entry("language.severity.", words("strong mind tip")),
            // What a program is told.
            entry("problem.title.", words("400 401 403 404 405 413 415 422 429 500 503")),
            // Looking back at a talk.
            entry("language.impression.", both(words("description evaluation accusation"), "", ".text")),
            entry("language.kind.", both(codes("language.Kind"), "", ".text")),
            entry("keepsake.weeks.", words("1 4 13")),
            entry("houserule.language.", words("nl en")),
            entry("houserule.deed.", both(words("kind phrase"), ".made", ".ended")),
            // What a house writes itself.
            entry("piece.sort.", words("guide questions")),
            entry("piece.nameless.", words("guide questions")),
            entry("piece.begin.", words("guide questions")),
            entry("piece.side.", words("employee manager")),
            entry("piece.borrowed.", words("nl en")),
            entry("piece.preview.", words("nl en")),
            entry("piece.only.", words("nl en")),
            entry("piece.guides.only.", words("nl en")),
            entry("piece.version.state.", words("newest replaced ended")),
            entry(
                    "piece.field.",
                    words(
                            "name line kind side steps whole purpose purpose.hint employee employee.hint manager manager.hint close close.hint "
                                    + "record record.hint mind mind.hint questions questions.hint")),
            entry("piece.step.", words("name minutes techniques gone what what.hint say say.hint")),
            entry("look.act.", codes("language.talk.Act")),
            entry(
                    "look.talk.",
                    words(
                            "change sustain ambivalent neutral unsure change_desire change_ability change_reason change_need "
                                    + "change_commitment change_activation change_steps sustain_desire sustain_ability sustain_reason "
                                    + "sustain_need sustain_commitment sustain_activation sustain_steps")),
            entry("look.tone.", codes("language.look.Tone")),
            entry("look.back.", words("unasked none half one more twice")),
            entry("look.advice.", words("none few some many")),
            entry("teammoment.who.", words("all except only")),
            // The library of techniques.
            entry("knowledge.filter.", words("goal setting depth")),
            entry("knowledge.depth.", words("basic complex")),
            entry("knowledge.connection.", codes("knowledge.Level")),
            entry("knowledge.challenge.", codes("knowledge.Level")),
            entry("knowledge.hearer.", words("anyone young direct shy flemish few-words angry experienced")),
            entry("knowledge.goal.", words("stop start willing not-yet-willing keep")),
            entry("knowledge.setting.", words("one-on-one others-listening floor group phone seconded letter")),
            entry("knowledge.topics.", codes("knowledge.topic.Topic$Kind")),
            entry("knowledge.topic.", codes("knowledge.topic.Topic$Kind")),
            // Advice for a situation.
            entry("knowledge.phase.", nl.klankbord.knowledge.Aspect.PHASE.codes()),
            entry("knowledge.acquaintance.", nl.klankbord.knowledge.Aspect.ACQUAINTANCE.codes()),
            entry("knowledge.duration.", nl.klankbord.knowledge.Aspect.DURATION.codes()),
            entry("knowledge.signal.", nl.klankbord.knowledge.Aspect.SIGNAL.codes()),
            entry("knowledge.self.", nl.klankbord.knowledge.Aspect.SELF.codes()),
            entry("coach.ask.", words("goal setting signal")),
            entry("coach.goal.", both(nl.klankbord.knowledge.Aspect.GOAL.codes(), "", ".more")),
            entry("coach.more.", words("self acquaintance duration phase")),
            entry("coach.signals.", words("feels says changes happened person")),
            entry("coach.stance.", both(words("beside expertise trust assume accept"), "", ".more")),
            entry("coach.skill.", words("masters likes")),
            entry("coach.skill.level.", words("low medium high")),
            entry("coach.notebook.", words("avoids overburdens done aside")),
            entry("coach.reminder.", nl.klankbord.coach.reminder.Reminder.CHOICES),
            entry("coach.craft.", both(words("notebook evidence warning nugget skill stance"), "", ".more")),
            entry("coach.warning.beat.", words("1 2 3")),
            // What is kept about people.
            entry("privacy.request.kind.", words("note contact preparation draft keepsake")),
            entry("privacy.request.extension.", words("complex many")),
            entry("privacy.request.reason.", words("somebodyElse dispute notAboutThem")),
            entry("privacy.review.apart.", words("somebodyElse dispute notAboutThem")),
            entry("privacy.paper.", both(words("works-council dpia register"), "", ".text")),
            entry("privacy.paper.state.", words("verified old secondary unverified")),
            entry("privacy.watch.state.", words("waiting late ready withdrawn")),
            entry("privacy.term.refused.", words("leaving unshared longAgo trail")),
            entry("privacy.term.", both(words("leaving unshared longAgo trail"), "", ".text")),
            entry("privacy.term.choice.", words("unshared trail")),
            entry("privacy.law.topic.", words("absence keeping access council dpia")),
            entry(
                    "privacy.noun.",
                    words(
                            "person employment line import conversation series preparation minutes agreement experience draft note contact calendar "
                                    + "mail absence account session role trail handover companion request review termChange erasure message skill warning notebook evidence nugget keepsake houseRule strength need piece")),
            entry(
                    "privacy.about.",
                    words(
                            "person employment line import conversation series preparation minutes agreement experience draft note contact calendar "
                                    + "mail absence account session role trail handover companion request review termChange erasure message skill warning notebook evidence nugget keepsake houseRule strength need piece")),
            entry("privacy.purpose.", RowsTest.PURPOSES),
            entry("privacy.keep.", RowsTest.KEEPS),
            entry("privacy.seen.", Audience.WORDS),
            entry("privacy.column.knowledge.", words("piece.name piece_version.name piece_version.number")),
            entry(
                    "privacy.column.conversation.",
                    words("asking.text asking.opened_at asking.team seconding.text seconding.author_id")),
            entry(
                    "privacy.column.",
                    words(
                            "accepted_at said_at action address agreed_at agreed_by author_id called_off_at changed_at changed_by closed_at "
                                    + "confirmed_at day delivered_at digest due_on duration_minutes employee_id employee_minded_at ended_at "
                                    + "ended_by ends_at ends_on expires_at extent family_name fault felt_challenge felt_connection fetched "
                                    + "file_name first_at first_on given_name granted_at granted_by hours_per_week invitations job_title "
                                    + "kind language left_on look_back_on made_at made_by mail manager_id manager_minded_at meant_challenge "
                                    + "meant_connection number opened_at other_id outcome own_device person_id place planned_until prefix "
                                    + "occurs_at promised_to_id promiser_id proposed_at proposed_by role rule seen_at series_day set_at setting settled_at "
                                    + "shared_at skipped_at source stands started_at starts_at starts_on state subject subject_id team text "
                                    + "time_of_day told_on trial tries viewer_id weeks withdrawn_at word written_at asked_on extended_on extended_by extension "
                                    + "ready_on withdrawn_on written_on written_by reason ready erased_on ground proposed_on agreed_on "
                                    + "months name read_at answered_at asked_at handed_at passed_at receiver_id refused_at settled_on browser system let_in_at let_in_by used_on blacked_out old_address new_address technique phrase message rewrite "
                                    + "people.name_word.word phone postcode house_number expected running_work safety_net work_accident traffic_accident "
                                    + "seen_by noticed kept_at named_at need foremost")),
            entry(
                    "privacy.value.",
                    words(
                            "true false nl en hr confidant administrator line guide whole_list only_changes reading read refused "
                                    + "writing written invitation withdrawal repetition ending notice digest waiting sent unsent undeliverable address server login "
                                    + "daily weekly none check_in opening_week closing_week introduction behaviour development progress "
                                    + "other proposed agreed held called_off ended room walk floor phone video elsewhere group done kept "
                                    + "tried changed dropped passed_on asked joins not_this_time withdrawn stepped_back sign_in_link password_notice passkey_notice address_link address_notice complex many letter sit_down note contact preparation draft left masters likes aside keepsake "
                                    + "opening closing question absence days week weeks months unknown waits taken_over both yes no running_work.none "
                                    + "autonomy relatedness competence safety")),
            entry("error.", both(words("400 403 404 413 500 503"), ".title", ".text")),
            entry("today.greeting.", words("morning afternoon evening")),
            entry("toast.", List.of()),
            entry("toast.agreement", words("Done Changed")),
            entry("agreement.ended.", codes("conversation.agreement.Outcome")),
            entry("agreement.outcome.", words("done kept tried changed dropped")),
            entry("agreement.refused.word.", words("done kept tried changed dropped")),
            entry("agreement.quick.", both(words("done kept tried changed dropped"), ".1", ".2", ".3")),
            entry(
                    "minutes.version.title.",
                    words("replaced different settled waits_for_viewer withdrawn waits_for_other")),
            entry(
                    "minutes.version.lead.",
                    words("replaced different settled waits_for_viewer withdrawn waits_for_other")),
            entry("access.session.", words("own shared")),
            entry("access.session.browser.", words("chrome edge firefox opera safari samsung other")),
            entry("access.session.system.", words("android chromebook ipad iphone linux mac windows other")),
            entry("access.session.seen.", words("now hour earlier")),
            entry("access.link.door.", both(words("here elsewhere over"), "", ".text")),
            entry("access.link.door.go.", words("here elsewhere")),
            entry("access.me.letter.", words("opening go closing")),
            entry("access.link.letter.", words("opening go closing")),
            entry("access.passkey.letter.", words("opening go closing")),
            entry("access.addresschange.letter.", words("opening go closing")),
            entry("access.addresschange.notice.", both(words("own kept"), "", ".go", ".closing")),
            entry(
                    "access.addresschange.",
                    both(
                            words("confirmation return"),
                            ".open",
                            ".open.text",
                            ".go",
                            ".done",
                            ".done.text",
                            ".over",
                            ".over.text")),
            entry("access.role.", both(codes("access.Role"), "", ".many")),
            entry("access.role.propose.", codes("access.Role")),
            entry("access.role.waiting.", codes("access.Role")),
            entry("access.help.", both(codes("access.Role"), "", ".text", ".nobody")),
            entry("access.account.", both(words("closed entered awaited notYet"), "", ".text")),
            entry("access.backup.fault.", words("full key folder other")),
            entry("access.me.language.", codes("web.Language")),
            entry("privacy.term.ground.", words("selectionList")),
            entry(
                    "access.trace.",
                    words(
                            "employmentOpened entryCodeMade addressChanged addressAsked addressConfirmed addressReturned lineAdded lineEnded codeOnTheServer enteredByLink passkeyAdded passkeyRemoved passwordChanged ownCopyTaken apiTokenMade apiTokenEnded lawNotePut lawNoteRemoved")),
            entry(
                    "access.trace.role",
                    both(words("Proposed. Given. Taken. Dropped."), "hr", "confidant", "administrator")),
            entry("today.asked", words(".go")),
            entry("today.talked", words(".go")),
            entry("today.written", words(".go")),
            entry("today.withdrawn", words(".go")),
            entry("conversation.pause.away.", words("employee manager")),
            entry("conversation.pause.beside.", words("employee manager")),
            entry("conversation.pause.open.", words("employee manager")),
            entry("conversation.length.", words("15 30 45 60")),
            entry("conversation.kind.", both(codes("conversation.Kind"), "", ".why")),
            entry("conversation.setting.", codes("conversation.Setting")),
            entry("conversation.proposal.setting.", codes("conversation.Setting")),
            entry("conversation.title.", codes("conversation.Stage")),
            entry("conversation.row.", codes("conversation.Stage")),
            entry("conversation.line.", codes("conversation.Stage")),
            entry("conversation.agenda.", words("first then first.you then.you")),
            entry("conversation.pact.", words("open done kept tried dropped changed passed_on")),
            entry("search.what.", both(words("minutes view agreement ending line message"), ".you", ".other")),
            entry("search.what.note", words(".you")),
            entry("printout.title.", words("talk year agreements")),
            entry("printout.lead.", words("talk year agreements")),
            entry("printout.none.", words("talk year agreements")),
            // Going along a guide, and talking while somebody is ill.
            entry("conversation.course.plain.", words("open first then agree")),
            entry("absence.", words("expected runningWork safetyNet workAccident trafficAccident")),
            entry("absence.expected.", words("days week weeks months unknown")),
            entry("absence.runningWork.", words("none waits taken_over both")),
            entry("absence.safetyNet.", words("yes no unknown")),
            entry("absence.workAccident.", words("yes no unknown")),
            entry("absence.trafficAccident.", words("yes no unknown")),
            entry("experience.question.", codes("conversation.experience.Question")),
            entry("experience.hint.", codes("conversation.experience.Question")),
            entry("experience.step.", words("1 2 3 4")),
            entry("contact.place.", codes("conversation.contact.Place")),
            entry("need.", both(codes("conversation.need.Need"), "", ".line", ".ask", ".check", ".thought")),
            entry("strength.audience.", both(codes("conversation.strength.Audience"), "", ".now")),
            entry("teammoment.sort.", codes("conversation.teammoment.Sort")),
            entry("teammoment.field.", both(words("named unheard"), "", ".hint")),
            entry("contact.day.", words("today yesterday other")),
            entry("contact.techniques.", words("low medium high")),
            entry("balance.level.", words("low medium high")),
            entry("balance.quiet.", words("1 2 3 more")),
            entry("balance.sign.", both(words("only_challenge only_connection no_contact"), "", ".go")),
            entry("experience.mark.", words("you other meant")),
            entry("conversation.story.", both(words("offered accepted called_off skipped"), ".you", ".other")),
            entry("conversation.next.calledOff.", words("you other")),
            entry("conversation.next.skipped.", words("you other")),
            entry("conversation.holiday.", codes("conversation.Holiday")),
            entry("conversation.series.every.", words("1 2 month own")),
            entry("conversation.series.nth.", words("1 2 3 4 5")),
            entry(
                    "today.nudge.",
                    both(
                            words(
                                    "asked twice handover moved passing companion told beside words message strength own"),
                            "",
                            ".go")),
            entry(
                    "companion.",
                    both(words("asked joins not_this_time withdrawn stepped_back"), ".employee", ".manager")),
            entry("people.line.kind.", codes("people.line.Kind")),
            entry("people.line.guides.", codes("people.line.Kind")),
            entry("people.line.guided.", codes("people.line.Kind")),
            entry("people.works", words(".noTeam")),
            entry("people.guides.you", words(".noTeam")),
            entry("people.you.guide", words(".noTeam")),
            entry("roster.field.", codes("people.roster.Field")),
            entry("roster.fault.", codes("people.roster.Trouble")),
            entry("roster.severity.", codes("people.roster.Severity")),
            entry("roster.step.", words("1 2 3 4 5")),
            entry("roster.extent.", both(codes("people.roster.Extent"), "", ".means")),
            entry("roster.sum.", words("joins returns leaves moves changes gone teams")),
            entry("roster.section.", words("joins returns leaves moves changes gone teams")),
            entry("post.subject.", codes("post.mail.Kind")),
            entry("post.", both(words("invitation withdrawal repetition ending"), ".opening", ".closing")),
            entry("post.state.", words("waiting sent unsent undeliverable")),
            entry("post.fault.", words("address server login")),
            entry("post.digest.", codes("post.Tiding$Kind")),
            entry("post.me.digest.", codes("post.preference.Digest")),
            entry("post.less.go.", codes("post.preference.Digest")),
            entry("roster.aspect.", codes("people.roster.Aspect")),
            entry("roster.lines.", words("line who weight field what")),
            entry("roster.mapping.", words("twice numberMissing nameMissing twoNames")),
            entry(
                    "roster.file.",
                    words(
                            "empty tooLarge picture pdf oldExcel locked otherZip brokenExcel inflated noText tooManyLines "
                                    + "tooManyColumns oneColumn onlyHeadings noHeadings openQuote")));

    private static final List<Sentences> HOUSE = Stream.of(
                    "src/main/resources/messages", "src/main/resources/nl/klankbord")
            .flatMap(folder -> Sentences.below(folder).stream())
            .toList();
    private static final List<Sentences> OFFENDERS = Sentences.below("src/test/resources/offender/messages");

    private static final Keys KEYS = keys(
            "src/main/resources/messages",
            TextFile.below("src/main/java", ".java"),
            TextFile.below("src/main/jte", ".jte"),
            COMPOSED);
    private static final Keys OFFENDING = keys(
            "src/test/resources/offender/messages",
            TextFile.below("src/test/resources/offender/java", "Keys.java"),
            List.of(),
            Map.of());

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return Stream.concat(sentences().map(guard -> guard.keptBy(HOUSE)), keys().map(guard -> guard.keptBy(KEYS)));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        return Stream.concat(
                sentences().map(guard -> guard.catches(OFFENDERS)), keys().map(guard -> guard.catches(OFFENDING)));
    }

    private static Stream<Guard<List<Sentences>>> sentences() {
        return Stream.of(
                guard("everySentenceIsInBothLanguages", Sentences::everySentenceIsInBothLanguages),
                guard("bothSayTheSame", Sentences::bothSayTheSame),
                guard("everyKeyStandsOnce", Sentences::everyKeyStandsOnce),
                // The console of an old machine knows no curly quotes.
                Guard.of(
                        "typographyIsWhole",
                        (all, seen) -> all.stream()
                                .filter(one -> !one.name().endsWith("console"))
                                .forEach(one -> one.typographyIsWhole(seen))),
                guard("everySentenceIsShort", Sentences::everySentenceIsShort),
                guard("nobodyIsAddressedStiffly", Sentences::nobodyIsAddressedStiffly));
    }

    private static Stream<Guard<Keys>> keys() {
        return Stream.of(
                Guard.of("everyKeyHasASentence", Keys::everyKeyHasASentence),
                Guard.of("everyComposedKeyIsOnTheList", Keys::everyComposedKeyIsOnTheList),
                Guard.of("everySentenceIsUsed", Keys::everySentenceIsUsed));
    }

    private static Guard<List<Sentences>> guard(String rule, BiConsumer<Sentences, Seen> look) {
        return Guard.of(rule, (all, seen) -> all.forEach(one -> look.accept(one, seen)));
    }

    private static Keys keys(
            String folder, List<TextFile> java, List<TextFile> templates, Map<String, List<String>> composed) {
        Set<String> known = Sentences.below(folder).stream()
                .flatMap(it -> it.keys().stream())
                .collect(Collectors.toSet());
        return new Keys(known, Keys.texts(java, templates), composed);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** The words of an enumeration, as they stand in keys. */
    private static List<String> codes(String enumeration) {
        try {
            return Stream.of(Class.forName("nl.klankbord." + enumeration).getEnumConstants())
                    .map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> both(List<String> begins, String... ends) {
        return begins.stream()
                .flatMap(begin -> Stream.of(ends).map(end -> begin + end))
                .toList();
    }
}
