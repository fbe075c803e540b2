package nl.klankbord.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The other door, for whoever looks after the machine. Behind it there are figures and no pages: what is not there gets a
 * number and not a word. The framework finds this class by the file that names it, for that door alone.
 */
final class WatchDoor {

    @Bean
    HandlerExceptionResolver wordless() {
        return new Wordless();
    }

    private static final class Wordless implements HandlerExceptionResolver, Ordered {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public ModelAndView resolveException(
                HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception trouble) {
            response.setStatus(
                    trouble instanceof ErrorResponse known
                            ? known.getStatusCode().value()
                            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return new ModelAndView();
        }
    }
}
