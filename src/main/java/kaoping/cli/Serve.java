package kaoping.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import kaoping.shelf.Shelf;
import kaoping.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaoping serve}: the HTTP interface; the only command that loads Spring. */
@Command(
        mixinStandardHelpOptions = true,
        description = {"启动 HTTP 接口，直到进程被终止。", "Starts the HTTP interface and runs until it is told to end."})
final class Serve implements Callable<Integer> {
    private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:]*");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "端口，缺省 ${DEFAULT-VALUE}（port）")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "IP",
            defaultValue = "127.0.0.1",
            description = "监听的地址，缺省 ${DEFAULT-VALUE}，只有本机能访问（address to listen on）")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(names = "--no-watch", description = "不看工作簿的改动，内容固定时用（do not look for changed workbooks）")
    private boolean fixed;

    @Option(
            names = "--room",
            paramLabel = "MB",
            defaultValue = "" + Shelf.USUAL_ROOM,
            description = "就绪的方案一共约用多少内存，缺省 ${DEFAULT-VALUE}；久不用的先让出（memory for ready policies）")
    private int room;

    @Mixin
    private final Tables tables = new Tables();

    @Override
    public Integer call() throws InterruptedException {
        Path folder = tables.folder();
        if (port < 1 || port > 65_535) {
            throw new UsageFault("端口应当在 1 到 65535 之间，不是 " + port);
        }
        if (!IP.matcher(address).matches()) {
            throw new UsageFault("--address 要写成 IP 地址，如 127.0.0.1、0.0.0.0，不是 " + address);
        }
        if (room < 1) {
            throw new UsageFault("--room 至少是 1（MB），不是 " + room);
        }
        FastStart.endWithParent();
        if (!Server.start(folder, address, port, !fixed, room)) {
            throw new UsageFault("端口 " + port + " 已被占用，或不能监听 " + address + "：请用 --port、--address 另选");
        }
        Thread.currentThread().join();
        return Exit.FINE;
    }
}
