package org.neuralplayground.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;

/// Takes tags out and decodes entities, by Lucene's `HTMLStripCharFilter`: tags of blocks and `br`
/// leave a line break, other tags nothing; comments, scripts and styles go with their content.
final class HtmlStripping {
    private HtmlStripping() {}

    static SourceText strip(String raw) {
        if (raw.indexOf('<') < 0 && raw.indexOf('&') < 0) {
            return SourceText.raw(raw);
        }
        StringWriter stripped = new StringWriter(raw.length());
        try (HTMLStripCharFilter filter = new HTMLStripCharFilter(new StringReader(raw))) {
            filter.transferTo(stripped);
            return new SourceText(stripped.toString(), new StrippedOrigin(raw, filter));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    /// The filter knows where each character begins; it ends after one character, or after the
    /// entity that it was.
    private record StrippedOrigin(String raw, HTMLStripCharFilter filter) implements Origin {
        @Override
        public int start(int at) {
            return filter.correctOffset(at);
        }

        @Override
        public int end(int at) {
            int start = start(at);
            if (start >= raw.length() || raw.charAt(start) != '&') {
                return Math.min(start + 1, raw.length());
            }
            int next = Math.max(start + 1, start(at + 1));
            int semicolon = raw.indexOf(';', start, next);
            return semicolon < 0 ? next : semicolon + 1;
        }
    }
}
