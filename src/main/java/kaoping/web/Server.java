package kaoping.web;

import java.net.BindException;
import java.nio.file.Path;
import kaoping.batch.Workers;
import kaoping.desk.Desk;
import kaoping.shelf.Shelf;
import kaoping.shelf.Watch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.filter.RequestContextFilter;

/** The HTTP interface as a Spring Boot application. What is not set here stands in {@code application.properties}. */
// Why without the error pages of Spring Boot: every error is a problem, see Problems and ProblemValve.
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
public class Server {
    /**
     * @param watch whether saved workbooks come into force at once
     * @param room what policies that are ready may take together (MB)
     * @return false when nobody can listen there, as when somebody else already does
     */
    public static boolean start(Path tables, String address, int port, boolean watch, int room) {
        try {
            new SpringApplication(Server.class)
                    .run(
                            "--kaoping.tables=" + tables,
                            "--kaoping.watch=" + watch,
                            "--kaoping.room=" + room,
                            "--server.address=" + address,
                            "--server.port=" + port);
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
    Shelf shelf(@Value("${kaoping.tables}") String tables, @Value("${kaoping.room}") int room) {
        return Shelf.open(Path.of(tables), room);
    }

    @Bean
    Desk desk(Shelf shelf) {
        return new Desk(shelf);
    }

    /** For every batch at once. */
    @Bean
    Workers workers() {
        return new Workers();
    }

    /** Spring Boot's own is left out: the dispatcher does the same, and nobody asks before it. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> requestContext() {
        FilterRegistrationBean<RequestContextFilter> none = new FilterRegistrationBean<>(new RequestContextFilter());
        none.setEnabled(false);
        return none;
    }

    /** Why eager: nobody asks for it. */
    @Bean
    @Lazy(false)
    @ConditionalOnProperty("kaoping.watch")
    Watch watch(@Value("${kaoping.tables}") String tables, Shelf shelf) {
        return Watch.start(shelf, Path.of(tables));
    }
}
