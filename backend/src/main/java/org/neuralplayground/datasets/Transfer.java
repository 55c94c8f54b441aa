package org.neuralplayground.datasets;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuralplayground.corpus.PublishedFile;

/// Brings one file: asks for the bytes that its part lacks, appends them, checks the whole and puts
/// it to its place. No more bytes are taken than the file has. An [IOException] of it is the
/// disk's.
final class Transfer {
    /// RFC 9110, section 14.4.
    private static final Pattern CONTENT_RANGE =
            Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    private final PublishedFile file;
    private final PartFile part;
    private final Request request;
    private final LongConsumer received;

    /// @param received gets the bytes of the file that are here, whenever there are more
    Transfer(PublishedFile file, PartFile part, Request request, LongConsumer received) {
        this.file = file;
        this.part = part;
        this.request = request;
        this.received = received;
    }

    void run() throws IOException, DownloadException, InterruptedException {
        if (part.missing() > 0) {
            HttpResponse<TimedBody> answer = request.send(part.size(), part.tag());
            try (TimedBody body = answer.body()) {
                begin(answer);
                take(body);
            }
        }
        if (!part.isWhole()) {
            throw spoilt(DownloadFailure.WRONG_CHECKSUM);
        }
        part.publish();
    }

    /// Makes the part fit what will come.
    private void begin(HttpResponse<?> answer) throws IOException, DownloadException {
        HttpHeaders headers = answer.headers();
        switch (answer.statusCode()) {
            case 200 -> {
                requireLength(headers);
                part.restart(headers.firstValue("ETag"));
            }
            case 206 -> requireRange(headers);
            case 301, 302, 303, 307, 308 ->
                    throw new DownloadException(DownloadFailure.REDIRECTED, elsewhere(headers));
            case 416 -> throw spoilt(DownloadFailure.WRONG_LENGTH);
            default ->
                    throw new DownloadException(
                            DownloadFailure.HTTP_ERROR, Integer.toString(answer.statusCode()));
        }
    }

    private void requireLength(HttpHeaders headers) throws IOException, DownloadException {
        Optional<String> length = headers.firstValue("Content-Length");
        if (length.isPresent() && !length.get().equals(Long.toString(file.bytes()))) {
            throw spoilt(DownloadFailure.WRONG_LENGTH);
        }
    }

    private void requireRange(HttpHeaders headers) throws IOException, DownloadException {
        Matcher range = CONTENT_RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
        boolean fits =
                range.matches()
                        && Long.parseLong(range.group(1)) == part.size()
                        && (range.group(2).equals("*")
                                || Long.parseLong(range.group(2)) == file.bytes());
        if (!fits) {
            throw spoilt(DownloadFailure.WRONG_LENGTH);
        }
    }

    /// The host that a redirect names, or ours where it names none.
    private String elsewhere(HttpHeaders headers) {
        try {
            return headers.firstValue("Location")
                    .map(location -> request.address().resolve(location).getHost())
                    .orElse(request.host());
        } catch (IllegalArgumentException noAddress) {
            return request.host();
        }
    }

    private void take(TimedBody body) throws IOException, DownloadException, InterruptedException {
        received.accept(part.size());
        Optional<List<ByteBuffer>> bytes = request.next(body);
        while (bytes.isPresent()) {
            for (ByteBuffer piece : bytes.get()) {
                if (piece.remaining() > part.missing()) {
                    throw spoilt(DownloadFailure.WRONG_LENGTH);
                }
                part.append(piece);
            }
            received.accept(part.size());
            bytes = request.next(body);
        }
        if (part.missing() > 0) {
            throw spoilt(DownloadFailure.WRONG_LENGTH);
        }
    }

    /// Deletes the part, which can become no whole.
    private DownloadException spoilt(DownloadFailure reason) throws IOException {
        part.delete();
        return new DownloadException(reason, request.host());
    }
}
