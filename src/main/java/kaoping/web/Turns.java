package kaoping.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets only a few callers at once ask for what takes seconds (排队); the others are told to come again.
 *
 * <p>Why only for the work itself: who sends slowly or reads slowly must not hold up others.
 */
@Component
class Turns {
    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE);

    <T> T take(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** All turns are taken. */
    private static final class Busy extends ResponseStatusException {
        private static final long serialVersionUID = 1L;

        Busy() {
            super(HttpStatus.SERVICE_UNAVAILABLE);
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, "5");
            return headers;
        }
    }
}
