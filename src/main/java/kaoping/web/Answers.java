package kaoping.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import kaoping.desk.Reply;
import org.springframework.http.MediaType;

/** Sends what the desk replies: what was asked for, or the problem. */
final class Answers {
    /** Writes what was asked for. */
    interface Writing<T> {
        void write(T value) throws IOException;
    }

    private Answers() {}

    static <T> void send(Reply<T> reply, HttpServletResponse response, Writing<T> writing) throws IOException {
        if (reply instanceof Reply.Given<T> given) {
            writing.write(given.value());
        } else if (reply instanceof Reply.Refused<T> refused) {
            Problem.of(refused).send(response);
        }
    }

    static OutputStream json(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        return response.getOutputStream();
    }
}
