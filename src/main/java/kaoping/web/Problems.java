package kaoping.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes a problem of whatever goes wrong under a controller. */
@RestControllerAdvice
class Problems {
    /** Headers of what may be sent instead. */
    private static final Set<String> LISTS = Set.of(HttpHeaders.ACCEPT, HttpHeaders.ALLOW);

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    void send(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            LOG.warn("answer broken off: {}", thrown.toString());
            return;
        }
        response.reset();
        Language language = Language.of(request);
        if (thrown instanceof ErrorResponse refused) {
            refused.getHeaders()
                    .forEach((name, values) -> values.forEach(
                            value -> response.addHeader(name, LISTS.contains(name) ? inOrder(value) : value)));
            Problem.of(refused.getStatusCode().value(), language).send(response);
        } else if (thrown instanceof TypeMismatchException) {
            Problem.of(400, language).send(response);
        } else {
            LOG.error("internal error", thrown);
            Problem.of(500, language).send(response);
        }
    }

    /** Why: Spring lists them in another order from start to start. */
    private static String inOrder(String listed) {
        return Arrays.stream(listed.split(", ")).sorted().collect(Collectors.joining(", "));
    }
}
