package nl.klankbord.access.account;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who can come in. */
@Controller
class AccountController {

    private final AccountList list;

    AccountController(AccountList list) {
        this.list = list;
    }

    @Only({Role.ADMINISTRATOR, Role.HR})
    @GetMapping("/accounts")
    ModelAndView show(@RequestParam(defaultValue = "") String q, @RequestParam @Nullable UUID after) {
        return Page.show("access/account/list", list.page(q, after));
    }
}
