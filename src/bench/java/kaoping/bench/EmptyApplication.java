package kaoping.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The least that a Spring Boot web application can be, with an {@link Echo}. What ours is measured against. */
@SpringBootApplication(proxyBeanMethods = false)
public class EmptyApplication {
    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args);
    }
}
