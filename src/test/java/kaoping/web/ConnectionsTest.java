package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Callers who keep a connection, and what becomes of the others. */
class ConnectionsTest extends Http {
    private static final int SLOW = 30;

    private static final byte[] FORM = facts("bafu-2022/facts.json");

    /** More callers than there are threads at first, each with half of its form still to send. */
    @Test
    void whoSendsSlowlyHoldsUpNobodyElse() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(new Socket("127.0.0.1", port));
                slow.get(i).setSoTimeout(9_000);
                send(slow.get(i), head(), Arrays.copyOf(FORM, FORM.length / 2));
            }

            assertThat(post(FORM, "application/json").statusCode()).isEqualTo(200);

            for (Socket each : slow) {
                assertThat(each.getInputStream().available()).isZero();
                send(each, Arrays.copyOfRange(FORM, FORM.length / 2, FORM.length));
                assertThat(answer(each.getInputStream()))
                        .startsWith("HTTP/1.1 200")
                        .contains("\"total\":\"97.95\"");
            }
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    private static byte[] head() {
        return ("POST /v1/appraisals HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json"
                        + "\r\nContent-Length: " + FORM.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void send(Socket to, byte[]... parts) throws IOException {
        for (byte[] part : parts) {
            to.getOutputStream().write(part);
        }
        to.getOutputStream().flush();
    }

    private static String answer(InputStream from) throws IOException {
        return new String(from.readAllBytes(), StandardCharsets.UTF_8);
    }
}
