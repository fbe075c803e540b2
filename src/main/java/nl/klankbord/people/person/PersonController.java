package nl.klankbord.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frames;
import nl.klankbord.web.Guest;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.NavEntry;
import nl.klankbord.web.Page;
import nl.klankbord.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mensen: who works here, and one of them. */
@Controller
class PersonController {

    private final Listing listing;
    private final PersonReader reader;
    private final Frames frames;

    PersonController(Listing listing, PersonReader reader, Frames frames) {
        this.listing = listing;
        this.reader = reader;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/people")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String who,
            @RequestParam @Nullable UUID after) {
        boolean closeBy = q.isBlank() && !who.equals("all") && after == null;
        return Page.show("people/person/list", closeBy ? listing.closeBy() : listing.found(q, after));
    }

    @SignedIn
    @GetMapping("/people/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        return Page.show("people/person/show", reader.read(id, viewer, frames.around(request, response)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {
        @Bean
        NavEntry peopleEntry() {
            return new NavEntry("people.nav", "/people", "users", 20, Set.of());
        }

        /** On the home page of whoever keeps the people: the ways to the lists, the accounts and the roles. */
        @Bean
        Part waysOfAKeeper(Drawing drawing) {
            return new LinkPart(
                    "today.side",
                    90,
                    Nav::keepsThePeople,
                    drawing,
                    "people.keeper",
                    new Link("/imports", "upload", "roster.nav", "people.keeper.import"),
                    new Link("/accounts", "lock", "people.keeper.accounts", "people.keeper.accounts.more"),
                    new Link("/roles", "shield", "people.keeper.roles", "people.keeper.roles.more"));
        }

        private static boolean keepsThePeople(Guest guest) {
            return guest.roles().contains(Role.ADMINISTRATOR.code())
                    || guest.roles().contains(Role.HR.code());
        }
    }
}
