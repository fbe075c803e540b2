package nl.klankbord.conversation.preparation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.conversation.questionset.Starter;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Preparing a conversation.
 *
 * @param entries the viewer's own lines
 * @param newText what stands in the line that is not there yet
 * @param fresh the id that new line will have
 * @param seen the texts this page was drawn from
 * @param theirs what the other shared
 * @param background what the other lets the viewer know; a guide reads it, and nobody else has any
 * @param open what these two agreed before and did not end yet
 * @param starters sentences that the viewer may begin with and did not take yet
 * @param chosen the guide the viewer holds on to
 * @param questions those of that guide which the viewer did not answer yet
 * @param guides what they could choose instead, for themselves alone
 * @param begun the conversation has begun: what is shared stays shared
 * @param gone the line that was taken away a moment ago; null when none was
 */
public record PreparationScreen(
        UUID me,
        Colleague other,
        Conversation conversation,
        List<Entry> entries,
        String newText,
        UUID fresh,
        String seen,
        List<Line> theirs,
        Background background,
        List<AgreementRow> open,
        List<Starter> starters,
        Chosen chosen,
        List<Question> questions,
        List<Guide> guides,
        boolean begun,
        Refusals refusals,
        @Nullable Gone gone) {

    /** Whether a line was taken away just before this place. */
    public boolean goneAt(int place) {
        return gone != null && Math.min(gone.place(), entries.size() + 1) == place;
    }

    /** Where the page is. */
    public String path() {
        return "/conversations/" + conversation.id() + "/preparation";
    }

    /** Where one of the lines is. */
    public String path(Entry entry) {
        return path() + "/" + entry.id();
    }

    /** The sentences by the name of their set; those that came along have none, and come first. */
    public Map<String, List<Starter>> sets(Language language) {
        return starters.stream()
                .collect(Collectors.groupingBy(it -> it.from(language), LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether the viewer is the one who guides. */
    public boolean leads() {
        return me.equals(conversation.pair().manager());
    }

    /** Where one tells what is going on; what this conversation is for, and where it is held, stands there already. */
    public String advice() {
        String goal = switch (conversation.kind()) {
            case CHECK_IN, OPENING_WEEK, CLOSING_WEEK, INTRODUCTION -> "goal=keep&";
            case DEVELOPMENT, PROGRESS -> "goal=willing&";
            case BEHAVIOUR, ABSENCE, OTHER -> "";
        };
        String setting = switch (conversation.setting()) {
            case ROOM, WALK -> "one-on-one";
            case FLOOR -> "floor";
            case PHONE, VIDEO -> "phone";
            case ELSEWHERE -> "seconded";
            case GROUP -> "group";
        };
        return "/advice?" + goal + "setting=" + setting;
    }

    /** Whether two texts of one line stand side by side. */
    public boolean clash() {
        return entries.stream().anyMatch(entry -> entry.elsewhere() != null);
    }
}
