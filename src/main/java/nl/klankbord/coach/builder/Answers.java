package nl.klankbord.coach.builder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.klankbord.coach.builder.Field.Choice;
import nl.klankbord.coach.builder.Field.Picks;
import nl.klankbord.coach.builder.Field.Words;
import nl.klankbord.web.Typed;

/**
 * What somebody typed and chose in the steps.
 *
 * @param sent by name in the form; what is nonsense counts as not said
 */
public record Answers(Map<String, List<String>> sent) {

    /** Nothing said yet. */
    static final Answers NONE = new Answers(Map.of());

    /** What the examples say. */
    static Answers examples(BuilderText text) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        text.fields().forEach(field -> {
            switch (field) {
                case Words words
                when !words.example().isEmpty() && words.begin().contains(words.example()) ->
                    sent.put(beginning(words), List.of(number(words.begin(), words.example())));
                case Words words -> sent.put(words.key(), List.of(words.example()));
                case Picks picks -> sent.put(picks.key(), List.of(number(picks.options(), picks.example())));
                case Choice choice -> sent.put(choice.key(), List.of(number(choice.options(), choice.example())));
            }
        });
        return new Answers(sent);
    }

    /** The name under which a form sends the opening of a field. */
    public static String beginning(Words field) {
        return (field.follows().isEmpty() ? field.key() + ".begin" : field.follows());
    }

    /** The words in a field. */
    public String words(Words field) {
        return Typed.text(first(field.key()));
    }

    /** Which opening was chosen, by its place. */
    public int begin(Words field) {
        return number(beginning(field), field.begin().size(), field.usual());
    }

    /** Which one was chosen, by its place. */
    public int chosen(Choice field) {
        return number(field.key(), field.options().size(), 0);
    }

    /** Whether this one was picked. */
    public boolean picked(Picks field, int place) {
        return sent.getOrDefault(field.key(), List.of()).contains(Integer.toString(place));
    }

    /** What was picked, in the order in which it stands. */
    List<String> picked(Picks field) {
        return IntStream.range(0, field.options().size())
                .filter(place -> picked(field, place))
                .mapToObj(field.options()::get)
                .toList();
    }

    /** What was sent under a name; empty when nothing was. */
    String first(String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private int number(String name, int size, int usual) {
        return IntStream.range(0, size)
                .filter(place -> Integer.toString(place).equals(first(name)))
                .findFirst()
                .orElse(usual);
    }

    private static String number(List<String> options, String option) {
        return Integer.toString(options.indexOf(option));
    }
}
