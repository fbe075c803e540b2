package nl.klankbord.access.door;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.klankbord.web.ErrorScreen;
import nl.klankbord.web.Language;
import nl.klankbord.web.Problems;
import nl.klankbord.web.Words;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The page for a request so broken that the server itself turned it away. Who asks and in which language is not known yet,
 * so it says it in both, and nothing about the server.
 */
final class LostRequests extends ErrorReportValve {

    private final TemplateEngine templates;
    private final MessageSource messages;
    private final Problems problems;

    LostRequests(TemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
        this.problems = new Problems(messages);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable trouble) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            HouseHeaders.put(request, response);
            if (Problems.wanted(request)) {
                problems.write(response.getStatus(), request, response);
            } else {
                response.setContentType("text/html;charset=UTF-8");
                response.getOutputStream().write(page(response.getStatus()).getBytes(StandardCharsets.UTF_8));
            }
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // Whoever sent it does not wait for the answer.
            return;
        }
    }

    private String page(int status) {
        StringOutput page = new StringOutput();
        List<Words> readers = List.of(new Words(messages, Language.NL), new Words(messages, Language.EN));
        templates.render(
                "access/door/lost.jte", Map.of("readers", readers, "key", new ErrorScreen(status).key()), page);
        return page.toString();
    }
}
