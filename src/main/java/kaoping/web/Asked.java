package kaoping.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a caller asks for beside the facts (查询参数).
 *
 * <p>Why not by annotation: Spring looks through its converters anew for each parameter of each request, which a form notices.
 */
final class Asked {
    private Asked() {}

    /** {@code true} or {@code false}; anything else is refused. */
    static boolean flag(HttpServletRequest request, String name, boolean unasked) {
        // Why asked first: looking for a parameter takes the body's type apart, in which there might be some.
        @Nullable String value = request.getQueryString() == null ? null : request.getParameter(name);
        if (value == null || value.isEmpty()) {
            return unasked;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return value.equals("true");
    }
}
