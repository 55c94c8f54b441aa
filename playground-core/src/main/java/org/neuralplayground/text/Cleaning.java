package org.neuralplayground.text;

/// What is taken off a text before words are looked for. Whatever is chosen, the text is in
/// Unicode's composed form (NFC) afterwards, so that Hangul typed in jamo is the same text.
///
/// @param html tags are taken out, those of blocks leaving a line break, and entities are decoded,
///   as Lucene's `HTMLStripCharFilter` does it
/// @param lowerCase letters become small, one by one and in no locale
/// @param punctuation marks and symbols become blanks, but for emoji, and for an apostrophe between
///   two letters, which is written `'`. Without, marks inside a word stay: `3.5`, `U.S`
public record Cleaning(boolean html, boolean lowerCase, boolean punctuation) {
    /// All of it.
    public static final Cleaning ALL = new Cleaning(true, true, true);

    /// None of it: the text in its composed form.
    public static final Cleaning NONE = new Cleaning(false, false, false);
}
