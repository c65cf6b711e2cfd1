package kaoping.bench;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Parses JSON and writes it back: what an appraisal over HTTP is measured against, in an empty application and in ours. */
@RestController
class Echo {
    @PostMapping("/echo")
    JsonNode echo(@RequestBody JsonNode json) {
        return json;
    }
}
