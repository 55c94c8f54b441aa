package org.neuralplayground.streaming;

import tools.jackson.databind.json.JsonMapper;

/// The answer to a page's message that the format does not know.
///
/// @param type always `refused`
/// @param message why
record Refusal(String type, String message) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static String json(String reason) {
        return JSON.writeValueAsString(new Refusal("refused", reason));
    }
}
