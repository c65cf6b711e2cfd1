package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** What a command logs, as the person at the screen sees it. */
class WarningsTest {
    @Test
    void aWarningIsOneLineWhateverIsInIt() {
        assertThat(logged("kaoping.shelf.Watch", "a\r\nERROR b\u2028c")).isEqualTo("WARN a / ERROR b / c\n");
    }

    @Test
    void whatWentWrongStandsBelowWithItsCause() {
        String told = logged(
                "kaoping.web.Problems", "failed", new IllegalStateException("outer", new RuntimeException("inner")));

        assertThat(told)
                .startsWith("WARN failed\njava.lang.IllegalStateException: outer\n\tat kaoping.cli.WarningsTest");
        assertThat(told).contains("\nCaused by: java.lang.RuntimeException: inner\n");
    }

    @Test
    void librariesKeepQuietOfWhatIsSaidAsFindings() {
        assertThat(logged("org.apache.poi.util.XMLHelper", "a part is broken")).isEmpty();
        assertThat(logged("org.drools.core", "a warning")).isEmpty();
    }

    @Test
    void itIsWhatTheLibraryFinds() {
        assertThat(ServiceLoader.load(Configurator.class)).hasAtLeastOneElementOfType(Warnings.class);
    }

    private static String logged(String name, String message, Object... more) {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        try {
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            Warnings warnings = new Warnings();
            warnings.setContext(context);
            warnings.configure(context);
            Logger logger = context.getLogger(name);
            logger.info("not to be seen");
            logger.warn(message, more);
        } finally {
            context.stop();
            System.setErr(before);
        }
        return told.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
