package nl.klankbord.conversation.preparation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Preparing a conversation, as the viewer: their own lines, and which of them the other may read. */
@Component
public class Preparations {

    private final Conversations conversations;
    private final PreparationRows rows;
    private final Clock clock;

    Preparations(Conversations conversations, PreparationRows rows, Clock clock) {
        this.conversations = conversations;
        this.rows = rows;
        this.clock = clock;
    }

    /** Everything the viewer may see of this conversation: their own lines, and what the other shared. */
    @Transactional(readOnly = true)
    public List<Line> lines(UUID conversation) {
        return rows.visible(conversation);
    }

    /** Adds a line at the end; it is the viewer's alone. */
    @Transactional
    public UUID add(UUID conversation, String text) {
        Conversation about = wordy(conversation);
        UUID id = Ids.next();
        int place = rows.held(conversation, Looking.me()).size() + 1;
        rows.add(id, conversation, about.pair(), Looking.me(), place, text, clock.instant());
        return id;
    }

    /** Adds a line of the viewer's own, unless it stands there already; false when there are as many as one talk can bear. */
    @Transactional
    public boolean put(UUID conversation, String text) {
        List<Line> own = rows.held(conversations.find(conversation).id(), Looking.me());
        boolean there = own.stream().anyMatch(line -> line.text().equals(text));
        if (!there && own.size() < Line.MOST) {
            add(conversation, text);
            return true;
        }
        return there;
    }

    /** The viewer's own lines, while no other tab changes them until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Line> held(UUID conversation) {
        return rows.held(conversation, Looking.me());
    }

    /** Keeps a whole page, or nothing of it when a line was changed in another tab too. */
    @Transactional
    Saved save(UUID conversation, PreparationForm form) {
        Conversation about = wordy(conversation);
        List<Line> own = rows.held(conversation, Looking.me());
        Merge merge = Merge.of(own, form, begun(about));
        if (!merge.clashes().isEmpty()) {
            return new Saved.Clash();
        }
        write(about, own.size(), merge);
        return new Saved.Kept(Seen.of(rows.held(conversation, Looking.me())));
    }

    private void write(Conversation about, int size, Merge merge) {
        merge.changed().forEach((id, text) -> rows.write(id, text, clock.instant()));
        merge.removed().forEach(rows::remove);
        int place = size;
        for (Map.Entry<UUID, String> added : merge.added().entrySet()) {
            rows.add(
                    added.getKey(), about.id(), about.pair(), Looking.me(), ++place, added.getValue(), clock.instant());
        }
    }

    /** Lets the other read this line from now on. */
    @Transactional
    public void share(UUID conversation, UUID line) {
        if (!own(conversation, line).shared()) {
            rows.share(line, clock.instant());
        }
    }

    /** Makes this line the viewer's alone again; false when the conversation has begun, and it stays shared. */
    @Transactional
    public boolean takeBack(UUID conversation, UUID line) {
        boolean free = free(conversation, own(conversation, line));
        if (free) {
            rows.share(line, null);
        }
        return free;
    }

    /** Takes a line away; empty when it was shared and the conversation has begun. */
    @Transactional
    public Optional<Gone> remove(UUID conversation, UUID line) {
        List<Line> order = rows.held(conversation, Looking.me());
        Line removed = own(order, line);
        if (!free(conversation, removed)) {
            return Optional.empty();
        }
        rows.remove(line);
        return Optional.of(new Gone(line, removed.text(), order.indexOf(removed) + 1, removed.shared()));
    }

    /** Puts a line back at its place, as it was; false when there are as many as one talk can bear. */
    @Transactional
    public boolean putBack(UUID conversation, Gone gone) {
        Conversation about = wordy(conversation);
        List<Line> own = rows.held(conversation, Looking.me());
        if (own.stream().anyMatch(line -> line.id().equals(gone.id()))) {
            return true;
        }
        if (own.size() >= Line.MOST) {
            return false;
        }
        rows.add(gone.id(), conversation, about.pair(), Looking.me(), own.size() + 1, gone.text(), clock.instant());
        if (gone.shared()) {
            rows.share(gone.id(), clock.instant());
        }
        move(conversation, gone.id(), gone.place());
        return true;
    }

    /** Puts a line at another place among one's own; the first place is 1. */
    @Transactional
    public void move(UUID conversation, UUID line, int place) {
        List<Line> order = new ArrayList<>(rows.held(conversation, Looking.me()));
        Line moved = own(order, line);
        order.remove(moved);
        order.add(Math.clamp(place - 1, 0, order.size()), moved);
        for (int at = 0; at < order.size(); at++) {
            rows.place(order.get(at).id(), at + 1);
        }
    }

    /** About somebody's absence nothing is written beforehand either: there is no such page. */
    private Conversation wordy(UUID conversation) {
        Conversation about = conversations.find(conversation);
        if (about.kind().wordless()) {
            throw new NotHere();
        }
        return about;
    }

    private boolean free(UUID conversation, Line line) {
        return !line.shared() || !begun(conversations.find(conversation));
    }

    private boolean begun(Conversation about) {
        return about.begunAt(clock.instant());
    }

    private Line own(UUID conversation, UUID line) {
        return own(rows.held(conversation, Looking.me()), line);
    }

    private static Line own(List<Line> lines, UUID line) {
        return lines.stream().filter(it -> it.id().equals(line)).findFirst().orElseThrow(NotHere::new);
    }
}
