package nl.klankbord.privacy.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Organisation;
import nl.klankbord.access.Organisation.House;
import nl.klankbord.privacy.kept.Column;
import nl.klankbord.privacy.kept.Columns;
import nl.klankbord.privacy.kept.KeptReader;
import nl.klankbord.privacy.kept.KeptScreen.Kind;
import nl.klankbord.privacy.kept.Rooms;
import nl.klankbord.privacy.kept.Terms;
import nl.klankbord.privacy.law.Law;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.term.Period;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a paper of this day from what was written and from what the program and the database say of themselves. */
@Component
class PaperDesk {

    private final Rooms rooms;
    private final Columns columns;
    private final Terms terms;
    private final KeptReader reader;
    private final Law law;
    private final Organisation organisation;
    private final Clock clock;

    PaperDesk(
            Rooms rooms,
            Columns columns,
            Terms terms,
            KeptReader reader,
            Law law,
            Organisation organisation,
            Clock clock) {
        this.rooms = rooms;
        this.columns = columns;
        this.terms = terms;
        this.reader = reader;
        this.law = law;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PaperScreen screen(Sort sort, Frame frame) {
        Map<String, Integer> months = terms.months();
        Map<Period, Integer> periods = new LinkedHashMap<>();
        Arrays.stream(Period.values()).forEach(it -> periods.put(it, months.getOrDefault(it.code(), 0)));
        List<Kind> kinds = reader.described();
        return new PaperScreen(
                Written.paper(sort),
                organisation.house().map(House::name).orElse(""),
                frame.dates().fullDay(LocalDate.now(clock)),
                kinds,
                columns(kinds, frame),
                periods,
                law.in(Language.NL));
    }

    private Map<String, List<String>> columns(List<Kind> kinds, Frame frame) {
        List<Column> all = columns.all();
        return kinds.stream().collect(Collectors.toMap(Kind::noun, kind -> names(kind.noun(), all, frame)));
    }

    private List<String> names(String noun, List<Column> all, Frame frame) {
        Set<String> tables = rooms.holdings().stream()
                .filter(it -> it.noun().equals(noun))
                .map(Holding::table)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(it -> tables.contains(it.table()) && !it.technical())
                .map(it -> "privacy.column." + it.name())
                .filter(frame.words()::has)
                .map(frame::say)
                .distinct()
                .toList();
    }
}
