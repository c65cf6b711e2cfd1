package kaoping.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What commands log (日志): warnings, on the error stream, a message a line. The HTTP interface has its own way,
 * {@code kaoping/web/logback.xml}.
 *
 * <p>Why no file: to read one takes a twentieth of what a command takes.
 */
public final class Warnings extends ContextAwareBase implements Configurator {
    /** A line as it is printed; a line break in a message cannot begin one. */
    private static final class Lines extends LayoutBase<ILoggingEvent> {
        private static final Pattern BREAK = Pattern.compile("[\\r\\n\\x{2028}\\x{2029}\\x{85}]+");

        @Override
        public String doLayout(ILoggingEvent event) {
            String message = BREAK.matcher(event.getFormattedMessage()).replaceAll(" / ");
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            return event.getLevel() + " " + message + System.lineSeparator() + trace;
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getStatusManager().add(new NopStatusListener());
        // What a workbook has wrong is said as findings.
        context.getLogger("org.apache.poi").setLevel(Level.OFF);
        context.getLogger("org.drools").setLevel(Level.ERROR);
        context.getLogger("org.kie").setLevel(Level.ERROR);
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(errorStream(context));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> errorStream(LoggerContext context) {
        Lines lines = new Lines();
        lines.setContext(context);
        lines.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(lines);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setName("stderr");
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
