package org.neuralplayground.corpus;

/// What came, as a message repeats it.
final class Shown {
    private static final int MAX_LENGTH = 40;

    private Shown() {}

    /// In quotes, without control characters, cut after 40 characters.
    static String of(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return printable.length() <= MAX_LENGTH
                ? "\"" + printable + "\""
                : "\"" + printable.substring(0, MAX_LENGTH) + "...\"";
    }
}
