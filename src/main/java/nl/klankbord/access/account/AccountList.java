package nl.klankbord.access.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.access.account.AccountsScreen.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works here, with how it stands with their account, a page at a time. */
@Component
class AccountList {

    private static final int PAGE = 30;

    private final Directory directory;
    private final AccountStates states;

    AccountList(Directory directory, AccountStates states) {
        this.directory = directory;
        this.states = states;
    }

    @Transactional(readOnly = true)
    public AccountsScreen page(String typed, @Nullable UUID after) {
        List<Entry> found = directory.find(typed, after, PAGE + 1);
        List<Entry> shown = found.stream().limit(PAGE).toList();
        Map<UUID, AccountState> known = states.of(shown.stream().map(Entry::id).toList());
        List<Line> lines =
                shown.stream().map(it -> new Line(it, known.get(it.id()))).toList();
        UUID next = found.size() > PAGE ? shown.getLast().id() : null;
        return new AccountsScreen(typed, lines, next, after == null);
    }
}
