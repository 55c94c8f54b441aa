package org.neuralplayground.text;

/// Where the characters of a cleaned text stand in the raw one: character `at` came of those from
/// `start(at)` up to, but without, `end(at)`.
interface Origin {

    /// Each character is its own origin.
    Origin ITSELF =
            new Origin() {
                @Override
                public int start(int at) {
                    return at;
                }

                @Override
                public int end(int at) {
                    return at + 1;
                }
            };

    int start(int at);

    int end(int at);
}
