package org.neuralplayground.datasets;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A download that ended without its file.
final class DownloadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final DownloadFailure reason;
    private final String detail;

    /// @param detail as the reason wants it; may be empty
    DownloadException(DownloadFailure reason, String detail, @Nullable Throwable cause) {
        super(message(reason, detail, cause), cause);
        this.reason = reason;
        this.detail = detail;
    }

    DownloadException(DownloadFailure reason, String detail) {
        this(reason, detail, null);
    }

    private static String message(
            DownloadFailure reason, String detail, @Nullable Throwable cause) {
        return Stream.of(reason, detail, Objects.toString(cause, ""))
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    DownloadFailure reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
