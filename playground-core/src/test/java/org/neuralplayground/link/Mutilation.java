package org.neuralplayground.link;

import java.util.random.RandomGenerator;

/// What mail programs, hands and enemies do to a link.
final class Mutilation {
    private static final String PIECES =
            "=&#?%,-+.eE0123456789xX_AZaz~\0\n\t \uD800\uDC00\uFEFF한;:/\\\"'<>{}";

    /// One to six characters dropped, doubled, replaced or inserted, or a stretch copied elsewhere.
    static String of(String link, RandomGenerator random) {
        StringBuilder text = new StringBuilder(link);
        for (int changes = random.nextInt(1, 7); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, piece(random));
                case 2 -> text.insert(at, piece(random));
                default -> {
                    int end = Math.min(text.length(), at + random.nextInt(30));
                    text.insert(random.nextInt(text.length()), text.substring(at, end));
                }
            }
        }
        return text.toString();
    }

    /// A character that a link has trouble with.
    static char piece(RandomGenerator random) {
        return PIECES.charAt(random.nextInt(PIECES.length()));
    }

    private Mutilation() {}
}
