package org.neuralplayground.text;

/// A text, and where its characters came from.
record SourceText(String text, Origin origin) {
    static SourceText raw(String text) {
        return new SourceText(text, Origin.ITSELF);
    }

    /// Another text of the same length, each character made of the one at its place.
    SourceText inPlace(String changed) {
        return new SourceText(changed, origin);
    }
}
