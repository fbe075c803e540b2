package nl.klankbord.conversation.preparation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.access.Ids;
import nl.klankbord.web.Language;
import nl.klankbord.web.Typed;

/**
 * A question of the guide, and what was typed under it. An answer becomes a line that begins with its question, so that its
 * author sees exactly what the other would read.
 *
 * @param number its place on the page; the first is 1
 * @param id the line it becomes
 * @param question the words as they stood on the page
 */
record Asked(int number, UUID id, String question, String answer) {

    /** No guide asks more than this. */
    private static final int MOST = 20;

    private static final int LONGEST_QUESTION = 300;

    static List<Asked> read(Map<String, String> fields) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> read(fields, number))
                .flatMap(List::stream)
                .toList();
    }

    /** The line that comes of it; nothing while there is no answer. */
    String line() {
        return answer.isEmpty() ? "" : question + "\n" + answer;
    }

    /** The field of its answer. */
    String field() {
        return Question.field(number);
    }

    private static List<Asked> read(Map<String, String> fields, int number) {
        String field = Question.field(number);
        String question = Typed.line(fields.get("asked-" + number));
        return fields.containsKey(field) && !question.isEmpty() && question.length() <= LONGEST_QUESTION
                ? List.of(new Asked(
                        number,
                        PreparationForm.id(fields.get("line-" + number)).orElseGet(Ids::next),
                        question,
                        Typed.text(fields.get(field))))
                : List.of();
    }

    /** The questions that are still open, each with what was typed under it; what was typed under another one stays too. */
    static List<Question> open(List<Map<Language, String>> questions, List<Line> own, List<Asked> typed) {
        List<Asked> unkept = typed.stream()
                .filter(it -> own.stream().noneMatch(line -> line.id().equals(it.id())))
                .toList();
        Stream<Map<Language, String>> left = questions.stream()
                .filter(texts -> own.stream()
                        .noneMatch(line -> texts.values().stream()
                                .anyMatch(text -> line.text().startsWith(text))));
        Stream<Map<Language, String>> others = unkept.stream()
                .filter(it -> !it.answer().isEmpty()
                        && questions.stream().noneMatch(texts -> texts.containsValue(it.question())))
                .map(it -> Map.of(Language.NL, it.question(), Language.EN, it.question()));
        List<Map<Language, String>> all = Stream.concat(left, others).toList();
        return IntStream.range(0, all.size())
                .mapToObj(at -> question(at + 1, all.get(at), unkept))
                .toList();
    }

    private static Question question(int number, Map<Language, String> texts, List<Asked> typed) {
        return typed.stream()
                .filter(it -> texts.containsValue(it.question()))
                .findFirst()
                .map(it -> new Question(number, it.id(), texts, it.answer(), it.field()))
                .orElseGet(() -> new Question(number, Ids.next(), texts, "", Question.field(number)));
    }
}
