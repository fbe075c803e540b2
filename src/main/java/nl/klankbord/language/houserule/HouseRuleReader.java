package nl.klankbord.language.houserule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Directory;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rules of the house with the names of those who made them. */
@Component
class HouseRuleReader {
    private final HouseRules rules;
    private final Directory directory;

    HouseRuleReader(HouseRules rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    public HouseRulesScreen read(PhraseForm form, Refusals refusals, String trial, @Nullable HintsScreen found) {
        List<HouseRule> all = rules.all();
        Set<UUID> people = all.stream()
                .flatMap(it -> Stream.of(it.madeBy(), it.endedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = directory.named(people).values().stream()
                .collect(Collectors.toMap(Directory.Entry::id, Directory.Entry::fullName));
        return new HouseRulesScreen(all, names, form, trial, found, refusals);
    }
}
