package nl.klankbord.coach.builder;

import java.util.List;
import nl.klankbord.coach.builder.Field.Choice;
import nl.klankbord.coach.builder.Field.Picks;
import nl.klankbord.coach.builder.Field.Words;
import nl.klankbord.knowledge.content.Fields;

/** Reads what is asked in a step. */
final class FieldFile {

    private FieldFile() {}

    static Field read(Fields fields) {
        Field field = fields.has("picks") ? picks(fields) : fields.has("choices") ? choice(fields) : words(fields);
        fields.done();
        return field;
    }

    /** An opening that follows a choice has one for each way to choose. */
    static void choicesAreFollowed(Fields fields, List<Field> asked) {
        for (Field field : asked) {
            if (field instanceof Words words && !words.follows().isEmpty()) {
                boolean fits = asked.stream()
                        .anyMatch(it -> it instanceof Choice choice
                                && choice.key().equals(words.follows())
                                && choice.options().size() == words.begin().size());
                if (!fits) {
                    throw fields.bad(words.key() + " follows no choice with as many ways: " + words.follows());
                }
            }
        }
    }

    private static Words words(Fields fields) {
        List<String> begin = fields.has("begin") ? fields.texts("begin") : List.of("");
        Words words = new Words(
                fields.text("key"),
                fields.text("ask"),
                fields.text("example"),
                fields.isTrue("silent"),
                begin,
                fields.has("follows") ? fields.text("follows") : "");
        for (String opening : begin) {
            // Who wants to say it in their own way must be able to, and not say a ready sentence by accident.
            if (!opening.isEmpty() && !Sentence.hasGap(opening) && !begin.contains("")) {
                throw fields.bad("has a ready sentence and no room for one’s own: " + opening);
            }
        }
        return words;
    }

    private static Picks picks(Fields fields) {
        Picks picks = new Picks(
                fields.text("key"),
                fields.text("ask"),
                fields.text("example"),
                fields.isTrue("silent"),
                fields.texts("picks"));
        known(fields, picks.options(), picks.example());
        return picks;
    }

    private static Choice choice(Fields fields) {
        Choice choice =
                new Choice(fields.text("key"), fields.text("ask"), fields.text("example"), fields.texts("choices"));
        known(fields, choice.options(), choice.example());
        return choice;
    }

    private static void known(Fields fields, List<String> options, String example) {
        if (!options.contains(example)) {
            throw fields.bad("has an example that one cannot choose: " + example);
        }
    }
}
