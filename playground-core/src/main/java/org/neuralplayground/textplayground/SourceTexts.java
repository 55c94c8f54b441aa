package org.neuralplayground.textplayground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.KerasTexts;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.corpus.WordIndex;

/// The texts of a source as they were read, before any of them becomes numbers. Immutable, so that
/// any number of playgrounds may share them: nothing here depends on a setting.
public sealed interface SourceTexts {

    /// Texts as they were written.
    ///
    /// @param training to train on, and to validate with
    /// @param test others; empty where some of the first are to be kept for the test
    record Written(Corpus training, Optional<Corpus> test) implements SourceTexts {}

    /// Texts of which Keras gives the words' ranks.
    ///
    /// @param texts with all their words, whatever vocabulary is chosen later
    record Numbered(KerasTexts texts, WordIndex words) implements SourceTexts {}

    /// The texts of a sample of the product.
    static SourceTexts bundled(Sample sample) {
        return new Written(sample.read(), Optional.empty());
    }

    /// A person's own texts.
    static SourceTexts own(Corpus corpus) {
        return new Written(corpus, Optional.empty());
    }

    /// Reads published texts.
    ///
    /// @param directory where their files lie, under the names that they are published under or, of
    ///   NSMC, with `nsmc_` before these, plain or packed with gzip
    /// @throws org.neuralplayground.dataset.DatasetException where a file is damaged or is none of
    ///   such texts
    /// @throws IOException where one is missing or cannot be read
    static SourceTexts read(PublishedTexts texts, Path directory) throws IOException {
        return PublishedReader.read(texts, PublishedReader.files(texts, directory));
    }

    /// Reads published texts, wherever their files lie.
    ///
    /// @param files of Keras' texts, these and the ranks of the words; of NSMC, what to train on
    ///   and what to test with
    /// @throws org.neuralplayground.dataset.DatasetException where a file is damaged or is none of
    ///   such texts
    /// @throws IOException where one is missing or cannot be read
    static SourceTexts read(PublishedTexts texts, List<Path> files) throws IOException {
        return PublishedReader.read(texts, files);
    }
}
