package kaoping.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What a connection holds before it sends (连接): the answer about a form in one piece, since each piece wakes the one who waits for it. */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** What fits into {@link Answers#AT_ONCE}, and its head. */
    private static final int ROOM = Answers.AT_ONCE + 4 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(ROOM)));
    }
}
