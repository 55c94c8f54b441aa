package org.neuralplayground.text;

import java.util.OptionalInt;
import org.neuralplayground.dataset.SequenceSide;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;

/// How the known terms of a text become numbers.
public sealed interface Representation {

    /// A number for each term of the vocabulary; the order of the terms is lost.
    enum Bag implements Representation {
        /// 1 for each term that occurs, 0 for the others.
        MULTI_HOT,
        /// How often each term occurs.
        COUNTS,
        /// Counts weighed by how rare a term is, each text brought to length 1: see
        /// [org.neuralplayground.dataset.TfIdf].
        TF_IDF
    }

    /// The indices of the words in their order, numbered as Keras' `imdb.load_data` does: 0 fills
    /// up, 1 begins each text, 2 stands for each unknown word, and 4 is the most frequent one of
    /// the vocabulary; 3 stays unused. Brought to one length as by Keras' `pad_sequences`.
    ///
    /// @param length indices of each text, the 1 that begins it included, in [1,
    ///   [TextLimits#MAX_SEQUENCE_LENGTH]]
    /// @param padding on which side shorter texts are filled up
    /// @param truncation on which side longer texts are cut
    record Sequence(int length, SequenceSide padding, SequenceSide truncation)
            implements Representation {
        public Sequence {
            Check.range(Subject.SEQUENCE_LENGTH, length, 1, TextLimits.MAX_SEQUENCE_LENGTH);
        }

        /// The step at which a word of a text stands, from 0; none where it is cut off.
        ///
        /// @param word its place among the words, from 0
        /// @param words how many the text has
        public OptionalInt step(int word, int words) {
            int indices = words + 1;
            int kept = Math.min(length, indices);
            int cut = truncation == SequenceSide.PRE ? indices - kept : 0;
            int filled = padding == SequenceSide.PRE ? length - kept : 0;
            int place = word + 1 - cut;
            return place >= 0 && place < kept
                    ? OptionalInt.of(filled + place)
                    : OptionalInt.empty();
        }

        /// Filled up and cut in front, Keras' defaults.
        public static Sequence ofLength(int length) {
            return new Sequence(length, SequenceSide.PRE, SequenceSide.PRE);
        }
    }
}
