package nl.klankbord.access.role;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Roles: who has them, who proposes and who agrees. */
@Controller
class RoleController {

    private final RolesReader reader;
    private final GivenRoles roles;

    RoleController(RolesReader reader, GivenRoles roles) {
        this.reader = reader;
        this.roles = roles;
    }

    @SignedIn
    @GetMapping("/help")
    ModelAndView help(Viewer viewer) {
        return Page.show("access/role/help", reader.known(viewer));
    }

    @Only({Role.ADMINISTRATOR, Role.HR})
    @GetMapping("/roles")
    ModelAndView show(Viewer viewer) {
        return Page.show("access/role/show", reader.kept(viewer));
    }

    @Only(Role.ADMINISTRATOR)
    @PostMapping("/people/{id}/roles")
    ModelAndView propose(@PathVariable UUID id, @RequestParam String role) {
        boolean proposed = roles.propose(id, known(role));
        return Page.to("/roles", proposed ? "toast.roleProposed" : "toast.roleAlready");
    }

    @Only(Role.ADMINISTRATOR)
    @DeleteMapping("/people/{id}/roles/{role}")
    ModelAndView take(@PathVariable UUID id, @PathVariable String role) {
        return switch (roles.take(id, known(role))) {
            case TAKEN -> Page.to("/roles", "toast.roleTaken");
            case LAST -> Page.to("/roles", "toast.lastAdministrator");
            case GONE -> throw new NotHere();
        };
    }

    /** Whoever may agree: most often HR or another administrator, in a new house the person themselves. */
    @SignedIn
    @PostMapping("/people/{id}/roles/{role}/agreement")
    ModelAndView agree(@PathVariable UUID id, @PathVariable String role, Viewer viewer) {
        return after(roles.agree(id, known(role)), viewer, "toast.roleGiven");
    }

    @SignedIn
    @DeleteMapping("/people/{id}/roles/{role}/proposal")
    ModelAndView drop(@PathVariable UUID id, @PathVariable String role, Viewer viewer) {
        return after(roles.drop(id, known(role)), viewer, "toast.roleDropped");
    }

    private static ModelAndView after(boolean done, Viewer viewer, String toast) {
        if (!done) {
            throw new NotHere();
        }
        return Page.to(viewer.is(Role.ADMINISTRATOR, Role.HR) ? "/roles" : "/me", toast);
    }

    private static Role known(String code) {
        for (Role role : Role.values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new NotHere();
    }
}
