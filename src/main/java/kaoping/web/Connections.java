package kaoping.web;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** How callers are served (连接): by which threads, and what a connection holds before it sends. */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {
    /** What fits into {@link Answers#AT_ONCE}, and its head: each piece more wakes the one who waits for it. */
    private static final int ROOM = Answers.AT_ONCE + 4 * 1024;

    private final Threads threads = new Threads();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(handler -> handler.setExecutor(threads));
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(ROOM)));
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
