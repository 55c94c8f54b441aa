package org.neuralplayground.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.stream.IntStream;

/// Brings a text into Unicode's composed form (NFC, UAX 15), in which a Hangul syllable is one
/// character however it was typed. What a reader takes for one character (a grapheme cluster, UAX
/// 29) is composed by itself, since nothing composes across their borders; so each composed
/// character is known to come of its cluster.
final class Composition {
    private final StringBuilder text = new StringBuilder();
    private final IntStream.Builder starts = IntStream.builder();
    private final IntStream.Builder ends = IntStream.builder();

    private Composition() {}

    static SourceText compose(SourceText source) {
        String text = source.text();
        if (Normalizer.isNormalized(text, Form.NFC)) {
            return source;
        }
        Composition composition = new Composition();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            composition.add(text.substring(start, end), start, source.origin());
            start = end;
        }
        return composition.toSourceText();
    }

    private void add(String cluster, int at, Origin origin) {
        String composed = Normalizer.normalize(cluster, Form.NFC);
        boolean same = composed.equals(cluster);
        text.append(composed);
        for (int n = 0; n < composed.length(); n++) {
            starts.add(origin.start(same ? at + n : at));
            ends.add(origin.end(same ? at + n : at + cluster.length() - 1));
        }
    }

    private SourceText toSourceText() {
        int[] begins = starts.build().toArray();
        int[] stops = ends.build().toArray();
        return new SourceText(
                text.toString(),
                new Origin() {
                    @Override
                    public int start(int at) {
                        return begins[at];
                    }

                    @Override
                    public int end(int at) {
                        return stops[at];
                    }
                });
    }
}
