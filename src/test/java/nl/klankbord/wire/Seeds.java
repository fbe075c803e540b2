package nl.klankbord.wire;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.klankbord.access.Viewer;
import nl.klankbord.wire.Sending.Field;
import org.jsoup.nodes.Element;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What somebody's browser would send on each page that they find, filled in; and one for each door that no page led to. */
final class Seeds {

    /** A word that comes back when a form does. */
    static final String TYPED = "Proefwoord";

    private static final String LIST = "Personeelsnummer;Voornaam;Achternaam\n4711;Anna;Proef\n";

    private Seeds() {}

    /** Every page and every form that this reader finds, each kind a few times. */
    static List<Sending> found(Reader reader) {
        Map<String, List<Sending>> kinds = new LinkedHashMap<>();
        Walk.from(reader.wire(), "/").pages().forEach((path, answer) -> {
            add(kinds, Sending.page(path));
            answer.page().select("form").forEach(form -> add(kinds, form(path, form)));
        });
        return kinds.values().stream().flatMap(List::stream).toList();
    }

    private static void add(Map<String, List<Sending>> kinds, Sending found) {
        List<Sending> same = kinds.computeIfAbsent(found.door(), door -> new ArrayList<>());
        if (same.size() < 4) {
            same.add(found);
        }
    }

    private static Sending form(String page, Element form) {
        Walk.Form found = Walk.Form.of(page, form);
        Map<String, String> values = new LinkedHashMap<>(found.fields());
        form.select("input[name], textarea[name], select[name]").forEach(field -> fill(field, values));
        if (values.containsKey("_csrf")) {
            values.put("_csrf", "");
        }
        List<Field> fields = values.entrySet().stream()
                .map(it -> Field.of(it.getKey(), it.getValue()))
                .toList();
        return found.method().equalsIgnoreCase("get")
                ? Sending.page(found.action()).with(fields)
                : Sending.form(found.action(), fields, form.attr("enctype").startsWith("multipart"));
    }

    private static void fill(Element field, Map<String, String> values) {
        String name = field.attr("name");
        String type = field.normalName().equals("input") ? field.attr("type") : field.normalName();
        boolean chosen = type.equals("radio") && !values.containsKey(name);
        if (chosen || values.getOrDefault(name, "").isBlank()) {
            switch (type) {
                case "radio" -> values.put(name, field.val());
                case "date" -> values.put(name, "2026-12-01");
                case "time" -> values.put(name, "10:00");
                case "number" -> values.put(name, "1");
                case "file" -> values.put(name, LIST);
                case "", "text", "search", "textarea", "password" -> values.put(name, TYPED);
                default -> {}
            }
        }
    }

    /** Something to send to each door, with the fields that its method reads. */
    static List<Sending> doors(Map<RequestMappingInfo, HandlerMethod> doors, List<String> ids, Random dice) {
        return doors.entrySet().stream()
                .filter(door -> !door.getKey().getPatternValues().contains("/error"))
                .flatMap(door -> door.getKey().getPatternValues().stream()
                        .flatMap(pattern -> door.getKey().getMethodsCondition().getMethods().stream()
                                .map(verb -> door(verb, pattern, door.getValue(), ids, dice))))
                .sorted(Comparator.comparing(Sending::door))
                .toList();
    }

    private static Sending door(
            RequestMethod verb, String pattern, HandlerMethod method, List<String> ids, Random dice) {
        String path = pattern.replaceAll("\\{number}", "1").replaceAll("\\{(sort|period|key|role)}", "hr");
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]+}", ids.get(dice.nextInt(ids.size())));
        }
        if (path.startsWith("/api/") && verb == RequestMethod.POST) {
            return Sending.form(path, program(), false).packed(Sending.Packing.JSON);
        }
        List<Field> fields = new ArrayList<>(fields(method));
        if (verb == RequestMethod.GET) {
            return Sending.page(path).with(fields);
        }
        fields.add(Field.of("_csrf", ""));
        if (verb == RequestMethod.DELETE) {
            fields.add(Field.of("_method", "delete"));
        }
        return Sending.form(path, fields, false);
    }

    /** What a program sends. */
    private static List<Field> program() {
        return List.of(
                Field.of("id", "1"),
                Field.of("text", TYPED + " is altijd laat."),
                Field.of("language", "nl"),
                Field.of("kind", "feedback"),
                Field.of("context", TYPED));
    }

    private static List<Field> fields(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(Seeds::names)
                .map(name -> Field.of(name, TYPED))
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            return Stream.ofNullable(parameter.getParameterName());
        }
        return type.isRecord() && type != Viewer.class
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.of();
    }
}
