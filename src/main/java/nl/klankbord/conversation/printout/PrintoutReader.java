package nl.klankbord.conversation.printout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.printout.Printout.What;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Lines;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what goes on paper: what the viewer may see, and of their own lines only what they asked for. */
@Component
@Transactional(readOnly = true)
class PrintoutReader {

    private final Leaves leaves;
    private final Pledges pledges;
    private final Colleagues colleagues;
    private final Lines lines;
    private final Clock clock;

    PrintoutReader(Leaves leaves, Pledges pledges, Colleagues colleagues, Lines lines, Clock clock) {
        this.leaves = leaves;
        this.pledges = pledges;
        this.colleagues = colleagues;
        this.lines = lines;
        this.clock = clock;
    }

    public Printout talk(UUID id, boolean own) {
        List<Leaf> found = leaves.one(id);
        if (found.isEmpty()) {
            throw new NotHere();
        }
        Leaf leaf = found.getFirst();
        UUID other = leaf.conversation().pair().other(Looking.me());
        String talk = "/conversations/" + id;
        return printout(What.TALK, other, leaf.day(), 0, found, List.of(), own, talk + "/printout", talk);
    }

    public Printout year(UUID other, int year, boolean own) {
        List<Leaf> found = leaves.ofYear(other, year);
        String person = person(other, found);
        return printout(
                What.YEAR,
                other,
                LocalDate.now(clock),
                year,
                found,
                List.of(),
                own,
                person + "/conversations/printout",
                person + "/conversations");
    }

    public Printout agreements(UUID other) {
        List<Pledge> promised = pledges.with(other);
        String person = person(other, promised);
        return printout(
                What.AGREEMENTS,
                other,
                LocalDate.now(clock),
                0,
                List.of(),
                promised,
                false,
                person + "/agreements/printout",
                person + "/conversations");
    }

    /** Who has something together is a pair; with nothing to show, a colleague who never was one is not here. */
    private String person(UUID other, List<?> together) {
        return "/people/" + (together.isEmpty() ? lines.other(other).id() : other);
    }

    private Printout printout(
            What what,
            UUID other,
            LocalDate on,
            int year,
            List<Leaf> all,
            List<Pledge> promised,
            boolean own,
            String path,
            String back) {
        Map<UUID, Colleague> names = colleagues.find(List.of(Looking.me(), other));
        if (!names.containsKey(other)) {
            throw new NotHere();
        }
        boolean hidden = !own && all.stream().anyMatch(leaf -> !leaf.own().isEmpty());
        List<Leaf> shown =
                own ? all : all.stream().map(PrintoutReader::withoutOwn).toList();
        return new Printout(what, Looking.me(), other, names, on, year, shown, promised, own, hidden, path, back);
    }

    private static Leaf withoutOwn(Leaf leaf) {
        return new Leaf(
                leaf.conversation(),
                leaf.day(),
                leaf.stage(),
                leaf.shared(),
                leaf.text(),
                leaf.pledges(),
                leaf.sides());
    }
}
