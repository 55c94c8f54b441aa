package org.neuralplayground.datasets;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// Asks a host for a file, or for its rest. Where the network fails, it says in which way.
///
/// @param address of the file
record Request(HttpClient client, DownloadTimes times, URI address) {

    /// The host's name, as people know it.
    String host() {
        return String.valueOf(address.getHost());
    }

    /// Sends the request and waits for status and headers.
    ///
    /// @param from the first byte to get
    /// @param tag the version that the earlier bytes are of: where the host has another one, it
    ///   sends all of that
    HttpResponse<TimedBody> send(long from, Optional<String> tag)
            throws DownloadException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("Accept-Encoding", "identity");
        if (from > 0) {
            request.header("Range", "bytes=%d-".formatted(from));
            tag.ifPresent(version -> request.header("If-Range", version));
        }
        CompletableFuture<HttpResponse<TimedBody>> answer =
                client.sendAsync(request.build(), headers -> new TimedBody());
        try {
            return answer.get(times.answer().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw failed(failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException slow) {
            throw failed(slow);
        } finally {
            answer.cancel(true);
        }
    }

    /// The body's next bytes, or none where it has ended.
    Optional<List<ByteBuffer>> next(TimedBody body) throws DownloadException, InterruptedException {
        try {
            return body.next(times.silence());
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    private DownloadException failed(Throwable failure) {
        DownloadFailure reason =
                switch (failure) {
                    case HttpTimeoutException _, TimeoutException _ -> DownloadFailure.TIMED_OUT;
                    case ConnectException _, NoRouteToHostException _, UnknownHostException _ ->
                            DownloadFailure.OFFLINE;
                    case SSLException _ -> DownloadFailure.UNTRUSTED;
                    default -> DownloadFailure.CONNECTION_LOST;
                };
        return new DownloadException(reason, host(), failure);
    }
}
