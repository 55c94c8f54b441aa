package org.neuralplayground.streaming;

import org.neuralplayground.runs.Runs;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/// Opens `/stream/{runId}`, to pages of the same origin only: that is Spring's default where no
/// other origins are allowed.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class StreamConfiguration implements WebSocketConfigurer, DisposableBean {
    private final Runs runs;
    private final Heartbeat heartbeat = new Heartbeat(Heartbeat.INTERVAL);

    StreamConfiguration(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(new StreamHandler(runs, heartbeat), "/stream/*");
    }

    @Override
    public void destroy() {
        heartbeat.close();
    }
}
