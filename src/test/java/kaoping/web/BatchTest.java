package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaoping.facts.FactsReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code POST /v1/appraisals} with a submission on each line. */
class BatchTest extends Http {
    private static final String NDJSON = "application/x-ndjson";

    private static String bafu() {
        return JSON.readTree(facts("bafu-2022/facts.json")).toString();
    }

    private static List<String> lines(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8).lines().toList();
    }

    private HttpResponse<byte[]> post(String lines, String path, String language) {
        return send(to(path).header("Content-Type", NDJSON)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(lines)));
    }

    @Test
    void everyLineIsAnsweredAsItWouldBeAlone() {
        String alone = new String(post(bafu()).body(), StandardCharsets.UTF_8);

        HttpResponse<byte[]> response =
                post((bafu() + "\n\nnonsense\n" + bafu()).getBytes(StandardCharsets.UTF_8), NDJSON);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(NDJSON);
        assertThat(lines(response)).hasSize(3);
        assertThat(lines(response).get(0)).isEqualTo(alone);
        assertThat(lines(response).get(1)).startsWith("{\"line\":3,\"code\":\"JSON_UNREADABLE\"");
        assertThat(lines(response).get(2)).isEqualTo(alone);
    }

    @Test
    void withoutSentencesAndInEnglish() {
        HttpResponse<byte[]> response = post(bafu() + "\n{}\n", "/v1/appraisals?sentences=false", "en");

        assertThat(response.headers().firstValue("Content-Language")).hasValue("en, zh");
        assertThat(lines(response).get(0)).doesNotContain("\"sentence\"").contains("\"97.95\"");
        assertThat(lines(response).get(1)).contains("The facts have errors; nothing was scored");
    }

    @Test
    void whoWaitsForAnAnswerBeforeTheNextLineGetsIt() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(9_000);
            OutputStream to = socket.getOutputStream();
            to.write(("POST /v1/appraisals HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + NDJSON
                            + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader from =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 0; i < 3; i++) {
                byte[] line = (bafu() + "\n").getBytes(StandardCharsets.UTF_8);
                to.write((Integer.toHexString(line.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                to.write(line);
                to.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                to.flush();
                String answer = from.readLine();
                while (!answer.startsWith("{\"edition\":")) {
                    answer = from.readLine();
                }
                assertThat(answer).contains("\"total\":\"97.95\"");
            }
            to.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(from.lines().toList()).contains("0");
        }
    }

    /** Far more than a connection holds, both ways; in HTTP/1.0, whose answers come in one piece. */
    @Test
    void whoSendsEverythingBeforeReadingGetsEveryAnswer() throws IOException {
        byte[] line = (bafu() + "\n").getBytes(StandardCharsets.UTF_8);
        int lines = FactsReader.MAX_BYTES / line.length;
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(64 * 1024);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.setSoTimeout(60_000);
            OutputStream to = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
            to.write(("POST /v1/appraisals HTTP/1.0\r\nContent-Type: " + NDJSON + "\r\nContent-Length: "
                            + (long) lines * line.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < lines; i++) {
                to.write(line);
            }
            to.flush();
            BufferedReader from =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(from.lines()
                            .filter(answer -> answer.contains("\"total\":\"97.95\""))
                            .count())
                    .isEqualTo(lines);
        }
    }

    @Test
    void aLargeAnswerIsSentWhileItIsWritten() {
        HttpResponse<byte[]> response = post(facts("qiaojia-2023/facts.json"), "application/json");

        assertThat(response.headers().firstValue("Content-Length")).isEmpty();
        assertThat(response.headers().firstValue("Transfer-Encoding")).hasValue("chunked");
    }

    @Test
    void noCompressedLinesAndOnlyUtf8() {
        Refused.with(415, "UNSUPPORTED_MEDIA_TYPE", post(new byte[0], NDJSON + ";charset=GBK"));
        Refused.with(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                send(to("/v1/appraisals")
                        .header("Content-Type", NDJSON)
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString("{}"))));
    }

    @Test
    void bothKindsOfLineAreDescribed() {
        JsonNode post = json(get("/v3/api-docs")).at("/paths/~1v1~1appraisals/post");

        assertThat(post.at("/requestBody/content").propertyNames())
                .containsExactlyInAnyOrder("application/json", NDJSON);
        assertThat(post.at("/responses/200/content").propertyNames())
                .containsExactlyInAnyOrder("application/json", NDJSON);
        assertThat(post.at("/operationId").asString()).isEqualTo("appraise");
    }
}
