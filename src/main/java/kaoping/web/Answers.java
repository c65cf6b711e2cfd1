package kaoping.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import kaoping.desk.Reply;
import kaoping.finding.Catalogue;
import org.springframework.http.MediaType;

/** Sends what the desk replies: what was asked for, or the problem, with the findings in the caller's language. */
record Answers(HttpServletResponse response, Language language) {
    /** An answer about a form or two goes out in one piece, with its length; a longer one while it is written. */
    static final int AT_ONCE = 32 * 1024;

    /** Writes what was asked for. */
    interface Writing<T> {
        void write(T value) throws IOException;
    }

    static Answers to(HttpServletRequest request, HttpServletResponse response) {
        return new Answers(response, Language.of(request));
    }

    <T> void send(Reply<T> reply, Writing<T> writing) throws IOException {
        if (reply instanceof Reply.Given<T> given) {
            writing.write(given.value());
        } else if (reply instanceof Reply.Refused<T> refused) {
            Problem.of(refused, language).send(response);
        }
    }

    Catalogue catalogue() {
        return language.catalogue();
    }

    OutputStream json() throws IOException {
        response.setBufferSize(AT_ONCE);
        return as(MediaType.APPLICATION_JSON_VALUE);
    }

    OutputStream as(String type) throws IOException {
        language.announce(response);
        response.setContentType(type);
        return response.getOutputStream();
    }
}
