package nl.klankbord;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at a browser without script: pages are fetched, forms are sent with the token they carry. */
public final class Browser {

    private final MockMvcTester mvc;
    private final @Nullable String secret;

    Browser(MockMvcTester mvc, @Nullable String secret) {
        this.mvc = mvc;
        this.secret = secret;
    }

    /** Opens a page. */
    public MvcTestResult get(String path) {
        return seated(mvc.get().uri(path)).exchange();
    }

    /** Sends a form: names and values in turn. */
    public MvcTestResult post(String path, String... fields) {
        return filled(seated(mvc.post().uri(path)), fields)
                .with(FormToken.carried())
                .exchange();
    }

    /** Sends a form as a script would, with a header that says so. */
    public MvcTestResult postAs(String header, String path, String... fields) {
        return filled(seated(mvc.post().uri(path)), fields)
                .header(header, "true")
                .with(FormToken.carried())
                .exchange();
    }

    /** Sends JSON, as a script of the page would. */
    public MvcTestResult postJson(String path, String body) {
        return seated(mvc.post().uri(path))
                .contentType("application/json")
                .content(body)
                .with(FormToken.carried())
                .exchange();
    }

    /** Sends a form that takes something away. */
    public MvcTestResult delete(String path, String... fields) {
        return filled(seated(mvc.post().uri(path)), fields)
                .param("_method", "delete")
                .with(FormToken.carried())
                .exchange();
    }

    /** Hands in a list of people from the test's own folder, as a whole list; answers where it is then found. */
    public String handsIn(String list) {
        return handsIn(list, Map.of());
    }

    /** The same, with fields that the form does not ask for. */
    public String handsIn(String list, Map<String, String> more) {
        try (var file = Objects.requireNonNull(Browser.class.getResourceAsStream("/people/" + list))) {
            var request = mvc.post()
                    .uri("/imports")
                    .multipart()
                    .file(new MockMultipartFile("file", list, "text/csv", file.readAllBytes()))
                    .param("source", "AFAS")
                    .param("extent", "whole_list")
                    .cookie(new Cookie("klankbord", Objects.requireNonNull(secret)))
                    .with(FormToken.carried());
            more.forEach((name, value) -> {
                if (!name.equals("source")) {
                    request.param(name, value);
                }
            });
            String step = request.exchange().getResponse().getHeader("Location");
            return Objects.requireNonNull(step).replaceFirst("/mapping$", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A request of one's own making, with this person's cookie. */
    public MockMvcRequestBuilder seated(MockMvcRequestBuilder request) {
        return secret == null ? request : request.cookie(new Cookie("klankbord", secret));
    }

    private static MockMvcRequestBuilder filled(MockMvcRequestBuilder request, String... fields) {
        if (fields.length % 2 != 0) {
            throw new IllegalArgumentException("a field without a value");
        }
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request;
    }
}
