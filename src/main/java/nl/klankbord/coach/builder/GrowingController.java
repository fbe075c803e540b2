package nl.klankbord.coach.builder;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.NotHere;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the text of what stands in the steps by now, for who is still typing; it refuses nothing and keeps nothing. */
@Controller
class GrowingController {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Builders builders;

    GrowingController(Builders builders) {
        this.builders = builders;
    }

    @SignedIn
    @PostMapping("/builders/{key}/text")
    ResponseEntity<String> grow(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        Builder builder = builders.find(key).orElseThrow(NotHere::new);
        BuilderForm form = BuilderForm.of(builder, builder.in(viewer.language()), Map.copyOf(sent));
        return ResponseEntity.ok().contentType(PLAIN).body(form.made());
    }
}
