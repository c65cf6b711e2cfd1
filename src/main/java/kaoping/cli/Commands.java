package kaoping.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kaoping.report.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line (命令行): {@code kaoping grade|deviations|check|test|compare|diff|show|new|read-standard|policies|rules|serve}. */
@Command(
        name = Commands.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        description = {
            "县级绩效考评：按各县自己的考评方案工作簿计分、排名、评定等次。",
            "Scores and grades county departments and towns by each county's own policy workbooks."
        },
        footer = {"", "退出码：0 正常；1 事实或方案有错误，没有计分；2 用法不对或文件读写不了。", "Exit codes: 0 fine, 1 refused, 2 wrong usage."})
public final class Commands implements Runnable {
    static final String NAME = "kaoping";

    /** Each by its name, in the order of the help. */
    private static final Map<String, Function<Streams, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("grade", Grade::new);
        COMMANDS.put("deviations", Deviate::new);
        COMMANDS.put("check", Check::new);
        COMMANDS.put("test", TrialRun::new);
        COMMANDS.put("compare", Compare::new);
        COMMANDS.put("diff", Diff::new);
        COMMANDS.put("show", Show::new);
        COMMANDS.put("new", New::new);
        COMMANDS.put("read-standard", ReadStandard::new);
        COMMANDS.put("policies", Policies::new);
        COMMANDS.put("rules", Rules::new);
        COMMANDS.put("serve", streams -> new Serve());
        COMMANDS.put("train", streams -> new Train());
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private Commands() {}

    /** What {@code args} ask for; the exit code. */
    public static int run(Streams streams, String... args) {
        String name = args.length == 0 ? "" : args[0];
        if (!COMMANDS.containsKey(name)) {
            return ready(all(streams), streams).execute(args);
        }
        // Why not among all others: to look over the options of all takes a twentieth of what a command takes.
        CommandLine one = new CommandLine(COMMANDS.get(name).apply(streams)).setCommandName(NAME + " " + name);
        return ready(one, streams).execute(Arrays.copyOfRange(args, 1, args.length));
    }

    private static CommandLine all(Streams streams) {
        CommandLine all = new CommandLine(new Commands());
        COMMANDS.forEach((name, command) -> all.addSubcommand(name, command.apply(streams)));
        return all;
    }

    private static CommandLine ready(CommandLine line, Streams streams) {
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(streams.ink() == Ink.COLOURED ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((thrown, failed, parsed) -> {
            if (thrown instanceof UsageFault) {
                failed.getErr().println(thrown.getMessage());
                return Exit.USAGE;
            }
            failed.getErr().println("程序内部错误，请把下面的内容交给维护人员：");
            thrown.printStackTrace(failed.getErr());
            return Exit.BROKEN;
        });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请写明命令，如：kaoping grade FACTS.json");
    }

    /** The version that the build put into the program file. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"kaoping " + Objects.requireNonNullElse(built, "(unpackaged)")};
        }
    }
}
