package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

@DisplayName(
        "A link of texts that is wrong gives the default playground, and every mistake its name")
class BrokenTextLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    v=2                    | LINK                | CHOICE
                    texts=mnist            | DATA_SET            | CHOICE
                    texts=imdb&texts=imdb  | DATA_SET            | ONCE
                    texts=%FF              | DATA_SET            | ENCODING
                    cleaning=xml           | CLEANING            | CHOICE
                    cleaning=html,html     | CLEANING            | ONCE
                    language=latin         | LANGUAGE            | CHOICE
                    stopWordsOut=yes       | STOP_WORDS          | YES_OR_NO
                    stemming=lovins        | STEMMING            | CHOICE
                    morphemes=some         | MORPHEMES           | CHOICE
                    words=a b              | OWN_WORD            | LETTERS_AND_DIGITS
                    words=ab-a             | OWN_WORD            | PARTS_OF_WORD
                    words=ab-a-c           | OWN_WORD            | PARTS_OF_WORD
                    words=ab,              | OWN_WORD            | NOT_EMPTY
                    words=ab,ab-a-b        | OWN_WORD            | ONCE
                    words=0123456789012345678901234567890 | OWN_WORD | LENGTH
                    ngrams=3               | LONGEST_NGRAM       | RANGE
                    ngrams=2&reading=pooled-4&representation=sequence | LONGEST_NGRAM | SINGLE_WORDS
                    vocabulary=0           | VOCABULARY_SIZE     | RANGE
                    texts=imdb&vocabulary=4 | VOCABULARY_SIZE    | RANGE
                    texts=reuters&stemming=porter | STEMMING      | WORD_NUMBERS
                    texts=imdb&language=korean | LANGUAGE         | WORD_NUMBERS
                    vocabulary=1e4         | VOCABULARY_SIZE     | WHOLE_NUMBER
                    representation=binary  | REPRESENTATION      | CHOICE
                    representation=sequence | REPRESENTATION     | VECTOR_READ
                    length=0               | SEQUENCE_LENGTH     | RANGE
                    padding=left           | PADDING             | CHOICE
                    truncation=both        | TRUNCATION          | CHOICE
                    reading=gru-8-8        | REPRESENTATION      | SEQUENCE_READ
                    reading=transformer-8  | READING             | CHOICE
                    reading=bag-8          | READING             | ENCODING
                    reading=pooled         | READING             | ENCODING
                    reading=pooled-8-8     | READING             | ENCODING
                    reading=lstm-8         | READING             | ENCODING
                    reading=lstm-8-8-8     | READING             | ENCODING
                    reading=pooled-65      | DIMENSIONS          | RANGE
                    reading=lstm-8-0       | UNITS               | RANGE
                    layers=65-relu         | UNITS               | RANGE
                    layers=16              | HIDDEN_LAYERS       | ENCODING
                    layers=1-relu,1-relu,1-relu,1-relu,1-relu | HIDDEN_LAYERS | RANGE
                    layers=4-cosine        | ACTIVATION          | CHOICE
                    dropout=1              | DROPOUT             | RANGE
                    weightSeed=%00         | WEIGHT_SEED         | NO_CONTROL_CHARACTERS
                    optimizer=adagrad      | OPTIMIZER           | CHOICE
                    rate=0                 | LEARNING_RATE       | POSITIVE_RANGE
                    regularization=l3      | REGULARIZATION      | CHOICE
                    regularizationRate=-1  | REGULARIZATION_RATE | RANGE
                    batch=25001            | BATCH_SIZE          | RANGE
                    epochs=0               | EPOCHS              | RANGE
                    validation=15001       | VALIDATION          | RANGE
                    testShare=9            | TEST_SHARE          | RANGE
                    patience=101           | PATIENCE            | RANGE
                    """)
    void aBrokenValueIsNamed(String query, Subject subject, Rule rule) {
        DecodedText decoded = TextLink.decode(query);
        assertThat(decoded.spec()).isEqualTo(TextPlaygroundSpec.DEFAULT);
        assertThat(decoded.violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.subject()).isEqualTo(subject);
                    assertThat(violation.rule()).isEqualTo(rule);
                    assertThat(violation.message()).doesNotContain("{");
                });
    }

    @Test
    void everyMistakeIsNamedAtOnceAndOwnTextsAreNotMissedThen() {
        DecodedText decoded =
                TextLink.decode("texts=own&rate=fast&words=%2F&epochs=0&layers=0-relu&stemming=x");

        assertThat(decoded.violations())
                .extracting("subject")
                .containsExactlyInAnyOrder(
                        Subject.LEARNING_RATE,
                        Subject.OWN_WORD,
                        Subject.EPOCHS,
                        Subject.UNITS,
                        Subject.STEMMING);
        assertThat(decoded.ownTextsMissing()).isFalse();
    }

    @Test
    void aMessageNamesAllTexts() {
        assertThat(TextLink.decode("texts=mnist").violations().getFirst().message())
                .isEqualTo(
                        "data set must be one of film-reviews-en, news-briefs-en, film-reviews-ko,"
                                + " questions-ko, imdb, reuters, nsmc, own, was mnist");
    }

    @Test
    void aLinkOfMegabytesIsRefusedUnread() {
        String megabytes = "words=" + "x".repeat(20_000_000);
        assertThat(TextLink.decode(megabytes).violations())
                .extracting("rule")
                .containsExactly(Rule.LENGTH);
        assertThat(TextLink.parse(megabytes)).isEqualTo(TextLink.decode(megabytes));
        assertThat(TextLink.recognizes(megabytes)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void mutilatedLinksAreReadOrRefusedAndNeverThrow(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<String> links =
                Stream.generate(new RandomTextSpecs(random)::next)
                        .limit(100)
                        .map(TextLink::encode)
                        .toList();
        for (int i = 0; i < 10_000; i++) {
            String query = Mutilation.of(links.get(i % links.size()), random);
            DecodedText decoded = TextLink.parse(query);
            if (decoded.isFlawless()) {
                String canonical = TextLink.encode(decoded.spec());
                assertThat(TextLink.decode(canonical).spec()).isEqualTo(decoded.spec());
            } else {
                assertThat(decoded.spec()).isEqualTo(TextPlaygroundSpec.DEFAULT);
                assertThat(decoded.violations()).allMatch(v -> v.message().length() < 600);
            }
        }
    }
}
