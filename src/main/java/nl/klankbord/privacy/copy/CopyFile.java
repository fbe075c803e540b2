package nl.klankbord.privacy.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.privacy.kept.Kept;
import nl.klankbord.privacy.kept.KeptScreen.Kind;
import nl.klankbord.web.Frame;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A copy for a machine: every row as it is kept, with what it is for. */
final class CopyFile {

    static final String SCHEMA = "klankbord.schema.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CopyFile() {}

    static byte[] of(OwnCopy copy, Frame frame) {
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        copy.rows()
                .forEach(row -> rows.computeIfAbsent(row.table(), it -> new ArrayList<>())
                        .add(row.json()));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("$schema", SCHEMA);
        file.put("organisation", copy.organisation());
        file.put("madeAt", copy.made().toString());
        file.put("person", Map.of("id", copy.person().toString(), "name", copy.name()));
        file.put(
                "people",
                copy.names().entrySet().stream()
                        .map(it -> Map.of("id", it.getKey().toString(), "name", it.getValue()))
                        .toList());
        file.put("kinds", copy.kinds().stream().map(kind -> kind(kind, frame)).toList());
        file.put("kept", rows);
        return JSON.writeValueAsBytes(file);
    }

    static byte[] schema(OwnCopy copy, Frame frame) {
        return JSON.writeValueAsBytes(CopySchema.of(copy.columns(), frame));
    }

    private static Map<String, Object> kind(Kind kind, Frame frame) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("noun", kind.noun());
        said.put("name", frame.say("privacy.noun." + kind.noun()));
        said.put("number", kind.rows());
        said.put("given", kind.given());
        said.put("why", Kept.why(kind, frame));
        said.put("howLong", Kept.howLong(kind, frame));
        said.put("whoSeesIt", Kept.whoSees(kind, frame));
        return said;
    }
}
