package kaoping.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The least that a Spring Boot web application can be: it parses JSON and writes it back. What ours is measured against. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public class EmptyApplication {
    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args);
    }

    /** The same JSON. */
    @PostMapping("/echo")
    public JsonNode echo(@RequestBody JsonNode json) {
        return json;
    }
}
