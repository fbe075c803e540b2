package nl.klankbord.language.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.access.Open;
import nl.klankbord.web.Json;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a program can ask, described for programs. It stands open: it says nothing about this house. */
@Controller
class OpenApiController {
    private static final String PLACE = "/language/api/openapi.json";

    private final Map<String, Object> description;

    OpenApiController() throws IOException {
        try (InputStream in = Objects.requireNonNull(OpenApiController.class.getResourceAsStream(PLACE), PLACE)) {
            description = JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
        }
    }

    @Open
    @GetMapping("/api/openapi.json")
    ModelAndView describe() {
        return Json.show(description);
    }
}
