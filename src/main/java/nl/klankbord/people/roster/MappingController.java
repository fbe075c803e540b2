package nl.klankbord.people.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.people.sheet.Table;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Frames;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which column is what: proposed, looked at, corrected, remembered. */
@Controller
@RequestMapping("/imports/{id}/mapping")
class MappingController {
    private static final String PAGE = "people/roster/mapping";

    private final Imports imports;
    private final HeadingMeanings meanings;
    private final Frames frames;

    MappingController(Imports imports, HeadingMeanings meanings, Frames frames) {
        this.imports = imports;
        this.meanings = meanings;
        this.frames = frames;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        Import list = imports.find(id);
        if (list.state() != State.READ || list.mapping() == null) {
            return Page.to(Way.to(list));
        }
        return Page.show(PAGE, Columns.screen(list, imports.table(id), list.mapping(), Refusals.none()));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Import list = imports.find(id);
        if (list.state() != State.READ) {
            throw new NotHere();
        }
        Table table = imports.table(id);
        Mapping mapping = new MappingForm(typed).mapping(table);
        Frame frame = frames.around(request, response);
        Refusals refusals = MappingForm.refusals(mapping, field -> frame.say(field.key()));
        if (refusals.any()) {
            return Page.again(PAGE, Columns.screen(list, table, mapping, refusals));
        }
        imports.keep(id, mapping);
        meanings.remember(list.source(), mapping, table);
        return Page.to(Way.lines(id));
    }
}
