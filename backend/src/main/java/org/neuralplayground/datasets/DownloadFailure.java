package org.neuralplayground.datasets;

/// Why a data set could not be had. Pages have a sentence for each under `download.failure.`, with
/// the file's name as `{0}` and the detail as `{1}`.
public enum DownloadFailure {
    /// This server's owner wants no downloads. No detail.
    SWITCHED_OFF,
    /// No way to the host: no network, no such name, or nobody listens. Detail: the host.
    OFFLINE,
    /// The host could be reached and then said nothing for too long. Detail: the host.
    TIMED_OUT,
    /// The connection ended before the file did. Detail: the host.
    CONNECTION_LOST,
    /// The host could not show that it is who it should be, or its answer was not secure. Detail:
    /// the host.
    UNTRUSTED,
    /// The file is said to be elsewhere, where we do not follow. Detail: that host.
    REDIRECTED,
    /// The host answered that it has no such file, or will not give it. Detail: the HTTP status.
    HTTP_ERROR,
    /// What is published there is longer or shorter than the file; what had arrived is deleted.
    /// Detail: the host.
    WRONG_LENGTH,
    /// All bytes came, but not the right ones; they are deleted. Detail: the host.
    WRONG_CHECKSUM,
    /// The disk has no room for the rest. No detail.
    DISK_FULL,
    /// The file cannot be written or read; the log says why. No detail.
    DISK_ERROR,
    /// Another server writes to the same folder. No detail.
    IN_USE,
    /// The local folder has a file of that name, but it is damaged, another one, or cannot be read.
    /// A download gets the right one. No detail.
    LOCAL_FILE
}
