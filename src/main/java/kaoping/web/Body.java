package kaoping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kaoping.facts.FactsReader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/** The bytes of what is handed in: at most as many as are read, as they are; text in UTF-8. */
final class Body {
    private Body() {}

    /** A submission. */
    static byte[] read(HttpServletRequest request) throws IOException {
        return read(request, FactsReader.MAX_BYTES);
    }

    static byte[] read(HttpServletRequest request, int most) throws IOException {
        check(request);
        long length = request.getContentLengthLong();
        if (length > most) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        byte[] body = request.getInputStream().readNBytes(length < 0 ? most + 1 : (int) length);
        if (body.length > most) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return body;
    }

    /** Many submissions, as long as they come. */
    static InputStream stream(HttpServletRequest request) throws IOException {
        check(request);
        long length = request.getContentLengthLong();
        InputStream body = request.getInputStream();
        // Why: who knows the length beforehand may send all of it before reading any answer; answers that nobody reads
        // would fill the
        // connection, both would wait for each other, and the connection would end.
        return length < 0 || length > FactsReader.MAX_BYTES
                ? body
                : new ByteArrayInputStream(body.readNBytes((int) length));
    }

    private static void check(HttpServletRequest request) {
        Charset charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)
                || coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
