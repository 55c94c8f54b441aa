package org.neuralplayground.text;

import java.util.Comparator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/// Numbers terms from 0 on, in the order in which they first come. Terms lie in UTF-8 in few large
/// blocks, so that a million of them takes tens of megabytes.
final class TermDictionary {
    private final BytesRefHash terms = new BytesRefHash();

    /// The number of a term, a new one where it has none. Modified.
    int add(BytesRef term) {
        int number = terms.add(term);
        return number >= 0 ? number : -number - 1;
    }

    int size() {
        return terms.size();
    }

    String term(int number) {
        return terms.get(number, new BytesRef()).utf8ToString();
    }

    /// Compares terms by Unicode's code points, which is to compare their bytes in UTF-8.
    Comparator<Integer> byCodePoints() {
        return Comparator.comparing(number -> terms.get(number, new BytesRef()));
    }
}
