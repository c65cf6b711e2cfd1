package kaoping.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kaoping.report.Ink;
import kaoping.shelf.Shelf;
import kaoping.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kaoping train}: uses every door once, so that the build can archive the classes that a start loads. Not for users. */
@Command(hidden = true)
final class Train implements Callable<Integer> {
    @Parameters(paramLabel = "FACTS.json", arity = "1..*")
    @SuppressWarnings("NullAway.Init")
    private List<Path> facts;

    @Mixin
    private final Tables tables = new Tables();

    @Override
    public Integer call() throws IOException {
        int port = freePort();
        Server.start(tables.folder(), "127.0.0.1", port, true, Shelf.USUAL_ROOM);
        for (Path file : facts) {
            post(URI.create("http://127.0.0.1:" + port + "/v1/appraisals"), Files.readAllBytes(file));
            run("grade", file.toString());
            run("grade", "--format", "json", file.toString());
            run("deviations", file.toString());
        }
        run("read-standard", "达95%以上得10分，每下降1%扣0.5分", "--weight", "10");
        run("check");
        run("test");
        run("policies");
        run("--help");
        return Exit.FINE;
    }

    private void run(String... command) {
        String[] args = java.util.Arrays.copyOf(command, command.length + (command[0].startsWith("-") ? 0 : 2));
        if (args.length > command.length) {
            args[command.length] = "--tables";
            args[command.length + 1] = tables.folder().toString();
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        Commands.run(new Streams(nothing, nowhere, nowhere, Ink.PLAIN), args);
    }

    private static void post(URI address, byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.getOutputStream().write(body);
        connection.getInputStream().readAllBytes();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
