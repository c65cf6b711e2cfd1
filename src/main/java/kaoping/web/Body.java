package kaoping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kaoping.facts.FactsReader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The bytes of a submission: at most as many as are read, in UTF-8, as they are. */
final class Body {
    private Body() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        String charset = request.getCharacterEncoding();
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")
                || coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > FactsReader.MAX_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        byte[] body = request.getInputStream().readNBytes(FactsReader.MAX_BYTES + 1);
        if (body.length > FactsReader.MAX_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return body;
    }
}
