package kaoping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kaoping.facts.FactsReader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/** The bytes of a submission: at most as many as are read, in UTF-8, as they are. */
final class Body {
    private Body() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        Charset charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)
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
