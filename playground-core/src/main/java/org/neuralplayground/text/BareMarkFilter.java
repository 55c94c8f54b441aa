package org.neuralplayground.text;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Leaves out what has no character of its own: Nori takes a sign such as U+2764 for punctuation,
/// but the selector of its colours that follows it, U+FE0F, for a word.
final class BareMarkFilter extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    BareMarkFilter(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean accept() {
        return term.chars().anyMatch(BareMarkFilter::standsAlone);
    }

    private static boolean standsAlone(int character) {
        return switch ((byte) Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        };
    }
}
