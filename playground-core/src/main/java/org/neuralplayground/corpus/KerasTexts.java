package org.neuralplayground.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.KerasTokens;
import org.neuralplayground.dataset.NpyArray;
import org.neuralplayground.dataset.NpzFile;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.random.MersenneTwister;

/// IMDB or Reuters as Keras' `load_data(num_words=vocabulary)` gives them, in the same order (seed
/// 113) and with the same numbers of words (see [KerasTokens]).
///
/// @param training texts to train on, and to validate with
/// @param test others
public record KerasTexts(TokenCorpus training, TokenCorpus test) {
    private static final int SEED = 113;

    /// Keras' `test_split` of Reuters.
    private static final double TEST_SHARE = 0.2;

    /// Reads the source's file.
    ///
    /// @param directory where the file lies
    /// @param vocabulary Keras' `num_words`, above 3: rarer words become [KerasTokens#RARE]
    /// @throws DatasetException where the file is damaged, or is none of such texts
    /// @throws IOException where it cannot be read
    public static KerasTexts read(KerasSource source, Path directory, int vocabulary)
            throws IOException {
        return readFile(source, directory.resolve(source.file()), vocabulary);
    }

    /// Reads the source's file, wherever it lies.
    ///
    /// @param path of the file
    /// @param vocabulary Keras' `num_words`, above 3: rarer words become [KerasTokens#RARE]
    /// @throws DatasetException where the file is damaged, or is none of such texts
    /// @throws IOException where it cannot be read
    public static KerasTexts readFile(KerasSource source, Path path, int vocabulary)
            throws IOException {
        try (NpzFile file = NpzFile.open(path)) {
            Parts parts = new Parts(source, file, vocabulary);
            return switch (source) {
                case IMDB -> imdb(parts);
                case REUTERS -> reuters(parts);
            };
        }
    }

    /// Both parts are shuffled, one after the other from one stream.
    private static KerasTexts imdb(Parts parts) throws IOException {
        MersenneTwister random = new MersenneTwister(SEED);
        TokenCorpus training = shuffled(parts.read("x_train", "y_train"), random);
        return new KerasTexts(training, shuffled(parts.read("x_test", "y_test"), random));
    }

    /// All is shuffled, then split: the last fifth is the test.
    private static KerasTexts reuters(Parts parts) throws IOException {
        TokenCorpus all = shuffled(parts.read("x", "y"), new MersenneTwister(SEED));
        int training = (int) (all.size() * (1 - TEST_SHARE));
        return new KerasTexts(
                all.select(RowSelection.range(0, training)),
                all.select(RowSelection.range(training, all.size())));
    }

    private static TokenCorpus shuffled(TokenCorpus texts, MersenneTwister random) {
        return texts.select(RowSelection.shuffled(texts.size(), random));
    }

    /// The arrays of a file.
    private record Parts(KerasSource source, NpzFile file, int vocabulary) {

        TokenCorpus read(String texts, String labels) throws IOException {
            TokenLists tokens = KerasTokens.encode(file.tokenLists(texts), vocabulary);
            Table classes = labels(labels);
            if (classes.rows() != tokens.count()) {
                throw wrong(
                        labels,
                        "must have a label for each of %d texts, had %d"
                                .formatted(tokens.count(), classes.rows()));
            }
            return new TokenCorpus(source.classes(), tokens, classes);
        }

        private Table labels(String name) throws IOException {
            NpyArray array = file.array(name);
            if (array.shape().size() != 1) {
                throw wrong(name, "labels must have one dimension, were " + array.shape());
            }
            float[] labels = new float[array.size()];
            for (int n = 0; n < labels.length; n++) {
                int label = array.wholeNumber(n);
                if (label < 0 || label >= source.classes().size()) {
                    throw wrong(
                            name + ", element " + n,
                            "label must be in [0, %d), was %d"
                                    .formatted(source.classes().size(), label));
                }
                labels[n] = label;
            }
            return Table.of(labels.length, 1, labels);
        }

        private DatasetException wrong(String place, String rule) {
            return new DatasetException(source.file(), "entry " + place, rule);
        }
    }
}
