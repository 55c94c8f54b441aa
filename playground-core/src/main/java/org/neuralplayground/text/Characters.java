package org.neuralplayground.text;

/// Changes characters of a text in place: its length stays.
final class Characters {
    private static final char CURLY_APOSTROPHE = '\u2019';

    private Characters() {}

    /// Each letter by its small one, in no locale; those few whose small one is of another length
    /// stay.
    static String lowerCase(String text) {
        char[] changed = text.toCharArray();
        for (int at = 0; at < changed.length; ) {
            int letter = text.codePointAt(at);
            int small = Character.toLowerCase(letter);
            if (small != letter && Character.charCount(small) == Character.charCount(letter)) {
                Character.toChars(small, changed, at);
            }
            at += Character.charCount(letter);
        }
        return new String(changed);
    }

    /// A blank for each mark and symbol, but for emoji; an apostrophe between letters is written
    /// `'`.
    static String withoutPunctuation(String text) {
        char[] changed = text.toCharArray();
        for (int at = 0; at < changed.length; ) {
            int character = text.codePointAt(at);
            int length = Character.charCount(character);
            if (isApostrophe(text, at)) {
                changed[at] = '\'';
            } else if (isMark(character)) {
                changed[at] = ' ';
                changed[at + length - 1] = ' ';
            }
            at += length;
        }
        return new String(changed);
    }

    private static boolean isApostrophe(String text, int at) {
        char character = text.charAt(at);
        return (character == '\'' || character == CURLY_APOSTROPHE)
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.codePointBefore(at))
                && Character.isLetter(text.codePointAt(at + 1));
    }

    /// Unicode's categories P and S, without the pictures among the symbols.
    private static boolean isMark(int character) {
        return switch ((byte) Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CURRENCY_SYMBOL ->
                    true;
            case Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                    !Character.isEmoji(character);
            default -> false;
        };
    }
}
