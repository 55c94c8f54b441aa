package org.neuralplayground.streaming;

/// The first two bytes of a message to the page.
enum MessageKind {
    SCENE(1),
    FRAME(2),
    TEXT_SCENE(3),
    TEXT_FRAME(4),
    WORDS_SCENE(5),
    WORDS_FRAME(6);

    /// Of the format in docs/stream-format.md.
    private static final int VERSION = 1;

    /// Version and kind.
    static final int BYTES = 2;

    private final int code;

    MessageKind(int code) {
        this.code = code;
    }

    void write(LittleEndian message) {
        message.u8(VERSION).u8(code);
    }
}
