package org.neuralplayground.link;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.dataset.SequenceSide;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.text.Cleaning;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextAnalysis;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.text.UserWord;
import org.neuralplayground.textplayground.DenseLayer;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.TextNetworkSpec;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainingSpec;

/// Draws legal specs of text playgrounds from the whole of what one may be, own texts aside.
record RandomTextSpecs(RandomGenerator random) {
    private static final List<String> SEED_PIECES =
            List.of("1", "0.5", "a b", "&", "=", "%", "+", "#", "한글", "𝔘", "é", "\"", ",", "-");
    private static final List<String> WORD_PIECES =
            List.of("꿀", "잼", "세종", "가성비", "é", "𝔘", "A", "z", "7", "한");

    TextPlaygroundSpec next() {
        boolean sequences = random.nextBoolean();
        TextSource source = source();
        TextSpec text = source.isNumbered() ? numbered(sequences) : text(sequences);
        return new TextPlaygroundSpec(source, text, network(sequences), training());
    }

    private TextSource source() {
        return random.nextBoolean()
                ? new TextSource.Bundled(any(Sample.class))
                : new TextSource.Published(any(PublishedTexts.class));
    }

    /// Of texts that come as numbers of words.
    private TextSpec numbered(boolean sequences) {
        TextAnalysis analysis = new TextAnalysis(cleaning(), Language.English.PLAIN, 1);
        return new TextSpec(analysis, random.nextInt(5, 50_001), representation(sequences));
    }

    private Cleaning cleaning() {
        return new Cleaning(random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    }

    private TextSpec text(boolean sequences) {
        TextAnalysis analysis =
                new TextAnalysis(
                        cleaning(),
                        random.nextBoolean() ? english() : korean(),
                        sequences ? 1 : random.nextInt(1, 3));
        return new TextSpec(analysis, random.nextInt(1, 50_001), representation(sequences));
    }

    private Representation representation(boolean sequences) {
        return sequences
                ? new Representation.Sequence(
                        random.nextInt(1, 1_001), any(SequenceSide.class), any(SequenceSide.class))
                : any(Representation.Bag.class);
    }

    private Language english() {
        return new Language.English(random.nextBoolean(), any(Language.Stemming.class));
    }

    private Language korean() {
        List<UserWord> words = IntStream.range(0, random.nextInt(12)).mapToObj(this::word).toList();
        return new Language.Korean(random.nextBoolean(), any(Language.Morphemes.class), words);
    }

    /// Ends in its number, so that no two are alike.
    private UserWord word(int number) {
        List<String> parts =
                IntStream.range(0, random.nextInt(1, 4))
                        .mapToObj(_ -> WORD_PIECES.get(random.nextInt(WORD_PIECES.size())))
                        .toList();
        String word = String.join("", parts) + "x" + number;
        return random.nextBoolean()
                ? new UserWord(word, List.of())
                : new UserWord(word, List.of(String.join("", parts), "x" + number));
    }

    private TextNetworkSpec network(boolean sequences) {
        List<DenseLayer> hidden =
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(_ -> new DenseLayer(random.nextInt(1, 65), any(Activation.class)))
                        .toList();
        return new TextNetworkSpec(
                sequences ? reading() : new FirstLayer.Bag(), hidden, decimal(0, 0.9), seed());
    }

    private FirstLayer reading() {
        int dimensions = random.nextInt(1, 65);
        return random.nextBoolean()
                ? new FirstLayer.Pooled(dimensions)
                : new FirstLayer.Recurrent(any(Cell.class), dimensions, random.nextInt(1, 65));
    }

    private TextTrainingSpec training() {
        return new TextTrainingSpec(
                any(Optimizer.class),
                Math.max(Double.MIN_VALUE, decimal(0, 100)),
                any(Regularization.class),
                decimal(0, 100),
                random.nextInt(1, 25_001),
                random.nextInt(1, 1_001),
                random.nextInt(15_001),
                random.nextInt(10, 51),
                random.nextInt(101));
    }

    /// Round, tiny and odd ones.
    private double decimal(double least, double most) {
        return switch (random.nextInt(3)) {
            case 0 -> least;
            case 1 -> most * Math.pow(10, -random.nextInt(30));
            default -> random.nextDouble(least, most);
        };
    }

    private String seed() {
        StringBuilder seed = new StringBuilder();
        for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
            seed.append(SEED_PIECES.get(random.nextInt(SEED_PIECES.size())));
        }
        return seed.toString();
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }
}
