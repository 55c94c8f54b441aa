package org.neuralplayground.embedding;

import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.random.SplitMix;

/// Learns a vector for each word, such that it predicts the words around it: skip-gram (Mikolov,
/// Chen, Corrado and Dean 2013, "Efficient estimation of word representations in vector space",
/// 3.2) with negative sampling and subsampling (Mikolov, Sutskever, Chen, Corrado and Dean 2013,
/// "Distributed representations of words and phrases and their compositionality", 2.2 and 2.3).
///
/// Of each text, word by word:
/// 1. Frequent words are left out at random, each with probability `1 - √(t / f(w))`, f(w) being
///    its part of all words, so that those around move closer.
/// 2. For each word left, a reach is drawn evenly from 1 to the window, so that near words count
///    more.
/// 3. For each word within reach, as many words as [SkipGramSpec#negatives] are drawn by `P(w) ~
///    count(w)^¾`; where the near word itself is drawn, it does not count.
/// 4. The vectors go down the gradient of `-ln σ(u[near] v[word]) - Σ ln σ(-u[drawn] v[word])`.
///
/// The full softmax, which this stands in for, costs each pair a sum over the vocabulary: of 2,000
/// words some 300 times as much, that is minutes instead of a second. It is not offered.
///
/// Vectors start as in word2vec's program, v evenly in `±½ / dimensions` and u at 0. Differs from
/// it in the learning rate, which stays what it is instead of falling to 0 at an end that is not
/// known here.
///
/// Words that are in no text keep the vector 0. Deterministic: equal texts, specs and seeds give
/// equal vectors. A step allocates nothing. Owns no thread. Not thread-safe.
public final class SkipGram {
    private static final long START_STREAM = 0;
    private static final long ORDER_STREAM = 1;
    private static final long DRAW_STREAM = 2;

    private final TokenLists texts;
    private final SkipGramSpec spec;
    private final int vocabulary;
    private final long draws;
    private final AliasTable noise;
    private final double[] keeping;
    private final TextOrder order;
    private final NegativeSampling update;

    /// Vocabulary x dimensions, row by row: v, and u.
    private final float[] vectors;

    private final float[] contexts;

    /// The words of a text that are not left out.
    private final int[] words;

    private final int[] targets;
    private long drawn;
    private long epochs;
    private int place;
    private double lossSum;
    private long pairs;
    private long pairsBefore;
    private double lastLoss = Double.NaN;

    /// Vectors at their start.
    ///
    /// @param vocabulary how many words there are; each token of a text is below that
    /// @param seed of all that is random
    /// @throws IllegalArgumentException where there is no word in any text, or one is not in the
    ///   vocabulary
    public SkipGram(TokenLists texts, int vocabulary, SkipGramSpec spec, long seed) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.spec = spec;
        WordCounts counts = WordCounts.of(texts, vocabulary);
        noise = counts.noise();
        keeping = counts.keeping(spec.subsampling());
        vectors = new float[Math.multiplyExact(vocabulary, spec.dimensions())];
        contexts = new float[vectors.length];
        start(counts, SplitMix.stream(seed, START_STREAM));
        draws = SplitMix.stream(seed, DRAW_STREAM);
        words = new int[longest(texts)];
        targets = new int[1 + spec.negatives()];
        update =
                new NegativeSampling(
                        spec.dimensions(), targets.length, (float) spec.learningRate());
        order = new TextOrder(texts.count(), SplitMix.stream(seed, ORDER_STREAM));
        order.shuffle(epochs);
    }

    private void start(WordCounts counts, long stream) {
        double width = 1.0 / spec.dimensions();
        for (int n = 0; n < vectors.length; n++) {
            if (counts.of(n / spec.dimensions()) > 0) {
                vectors[n] = (float) (width * (fraction(SplitMix.bits(stream, n)) - 0.5));
            }
        }
    }

    private static int longest(TokenLists texts) {
        int longest = 0;
        for (int text = 0; text < texts.count(); text++) {
            longest = Math.max(longest, texts.length(text));
        }
        return longest;
    }

    /// A number in [0, 1) with 53 random bits.
    private static double fraction(long bits) {
        return (bits >>> 11) * 0x1p-53;
    }

    /// Learns from the next text.
    public void step() {
        int kept = keep(order.at(place));
        for (int centre = 0; centre < kept; centre++) {
            int reach = 1 + SplitMix.below(spec.window(), draws, drawn++);
            int last = Math.min(kept - 1, centre + reach);
            for (int near = Math.max(0, centre - reach); near <= last; near++) {
                if (near != centre) {
                    learn(words[centre], words[near]);
                }
            }
        }
        place++;
        if (place == order.size()) {
            endEpoch();
        }
    }

    /// Copies the words of a text that are not left out.
    private int keep(int text) {
        int kept = 0;
        for (int n = 0; n < texts.length(text); n++) {
            int word = texts.at(text, n);
            if (keeping[word] == 1 || fraction(SplitMix.bits(draws, drawn++)) < keeping[word]) {
                words[kept++] = word;
            }
        }
        return kept;
    }

    private void learn(int word, int near) {
        targets[0] = near;
        int count = 1;
        for (int n = 0; n < spec.negatives(); n++) {
            int other = noise.draw(SplitMix.bits(draws, drawn++));
            if (other != near) {
                targets[count++] = other;
            }
        }
        lossSum += update.descend(vectors, word, contexts, targets, count);
        pairs++;
    }

    private void endEpoch() {
        lastLoss = lossSum / (pairs - pairsBefore);
        lossSum = 0;
        pairsBefore = pairs;
        place = 0;
        epochs++;
        order.shuffle(epochs);
    }

    /// Learns from the texts that are left of this epoch.
    public void epoch() {
        long now = epochs;
        while (epochs == now) {
            step();
        }
    }

    /// How many epochs have ended.
    public long epochs() {
        return epochs;
    }

    /// From how many texts of the epoch under way it has learned.
    public int textsOfEpoch() {
        return place;
    }

    /// From how many pairs of a word and one near by it has learned.
    public long pairs() {
        return pairs;
    }

    /// The mean loss of the pairs of the last epoch that ended, each before its update; NaN before
    /// the first, or where no word had another one near.
    public double lastLoss() {
        return lastLoss;
    }

    /// The vectors as they are now, a copy.
    public WordVectors vectors() {
        return new WordVectors(Table.of(vocabulary, spec.dimensions(), vectors));
    }
}
