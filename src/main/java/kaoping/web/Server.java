package kaoping.web;

import java.net.BindException;
import java.nio.file.Path;
import kaoping.desk.Desk;
import kaoping.shelf.Shelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.annotation.Bean;

/** The HTTP interface as a Spring Boot application. What is not set here stands in {@code application.properties}. */
// Why without the error pages of Spring Boot: every error is a problem, see Problems and ProblemValve.
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
public class Server {
    /** @return false when nobody can listen there, as when somebody else already does */
    public static boolean start(Path tables, String address, int port) {
        try {
            new SpringApplication(Server.class)
                    .run("--kaoping.tables=" + tables, "--server.address=" + address, "--server.port=" + port);
            return true;
        } catch (ApplicationContextException | WebServerException e) {
            if (isUnbound(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isUnbound(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof BindException;
    }

    @Bean
    Desk desk(@Value("${kaoping.tables}") String tables) {
        return new Desk(Shelf.open(Path.of(tables)));
    }
}
