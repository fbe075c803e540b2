package nl.klankbord.privacy.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.klankbord.privacy.kept.Holdings.Amount;
import nl.klankbord.privacy.kept.KeptScreen.Kind;
import nl.klankbord.privacy.kept.KeptScreen.Term;
import nl.klankbord.privacy.spi.Holding.Way;
import org.jspecify.annotations.Nullable;

/** Puts tables and columns together into what a person would call one thing. */
final class Kinds {

    private final List<Column> columns;
    private final Map<String, Integer> months;

    Kinds(List<Column> columns, Map<String, Integer> months) {
        this.columns = columns.stream().filter(it -> !it.technical()).toList();
        this.months = months;
    }

    /** One for each noun, in the order of the amounts. */
    List<Kind> of(List<Amount> amounts) {
        Map<String, List<Amount>> byNoun = new LinkedHashMap<>();
        amounts.forEach(it -> byNoun.computeIfAbsent(it.holding().noun(), noun -> new ArrayList<>())
                .add(it));
        return byNoun.entrySet().stream()
                .map(it -> kind(it.getKey(), it.getValue()))
                .toList();
    }

    private Kind kind(String noun, List<Amount> amounts) {
        Set<String> tables = new LinkedHashSet<>();
        amounts.forEach(it -> tables.add(it.holding().table()));
        List<Column> mine =
                columns.stream().filter(it -> tables.contains(it.table())).toList();
        return new Kind(
                noun,
                amounts.stream()
                        .filter(it -> counts(it, amounts))
                        .mapToLong(Amount::rows)
                        .sum(),
                amounts.stream().anyMatch(it -> it.holding().way() == Way.GIVEN),
                words(mine, Column::purpose),
                words(mine, Column::keep).stream().map(this::term).toList(),
                seen(mine),
                first(amounts));
    }

    /** Ten talks with their proposals are ten talks; what is only counted, counts wherever it lies. */
    private static boolean counts(Amount amount, List<Amount> amounts) {
        return amount == amounts.getFirst() || amount.holding().way() == Way.COUNTED;
    }

    private Term term(String keep) {
        return new Term(keep, months.getOrDefault(Terms.of(keep), 0));
    }

    private static Set<String> seen(List<Column> columns) {
        Set<String> seen = new LinkedHashSet<>();
        columns.forEach(it -> seen.addAll(Arrays.asList(it.seen().split(","))));
        return seen;
    }

    private static Set<String> words(List<Column> columns, Function<Column, String> word) {
        Set<String> words = new LinkedHashSet<>();
        columns.forEach(it -> words.add(word.apply(it)));
        return words;
    }

    private static @Nullable LocalDate first(List<Amount> amounts) {
        return amounts.stream()
                .map(Amount::goes)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
