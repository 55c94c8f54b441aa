package org.neuralplayground.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.neuralplayground.dataset.Table;

/// A vector for each word.
///
/// @param values words x dimensions
public record WordVectors(Table values) {

    /// A word close to another.
    ///
    /// @param cosine of the angle between the two, in [-1, 1]
    public record Neighbour(int word, double cosine) {}

    private static final Comparator<Neighbour> FARTHEST_FIRST =
            Comparator.comparingDouble(Neighbour::cosine)
                    .thenComparing(Neighbour::word, Comparator.reverseOrder());

    public int words() {
        return values.rows();
    }

    public int dimensions() {
        return values.columns();
    }

    /// The cosine of the angle between two words' vectors, `v w / (|v| |w|)`, in [-1, 1]; 0 where
    /// one of them is 0.
    ///
    /// @throws IndexOutOfBoundsException where there is no such word
    public double cosine(int word, int other) {
        double lengths = length(word) * length(other);
        return lengths == 0 ? 0 : Math.clamp(dot(word, other) / lengths, -1.0, 1.0);
    }

    /// The words at the smallest angle to a word, the closest first; of equal ones, the smaller
    /// number. Words whose vector is 0 are close to none.
    ///
    /// @param most how many, at least 1
    /// @return without the word itself
    /// @throws IllegalArgumentException where none is wanted
    /// @throws IndexOutOfBoundsException where there is no such word
    public List<Neighbour> nearest(int word, int most) {
        Objects.checkIndex(word, words());
        if (most < 1) {
            throw new IllegalArgumentException("the most words must be at least 1, was " + most);
        }
        PriorityQueue<Neighbour> nearest = new PriorityQueue<>(FARTHEST_FIRST);
        if (length(word) > 0) {
            for (int other = 0; other < words(); other++) {
                if (other != word && length(other) > 0) {
                    nearest.add(new Neighbour(other, cosine(word, other)));
                    if (nearest.size() > most) {
                        nearest.remove();
                    }
                }
            }
        }
        List<Neighbour> sorted = new ArrayList<>(nearest);
        sorted.sort(FARTHEST_FIRST.reversed());
        return List.copyOf(sorted);
    }

    /// The vectors at length 1, where only their direction counts, as the cosine sees them; those
    /// that are 0 stay so. Their principal components show words of similar neighbours close by,
    /// whether these are frequent, and have long vectors, or not.
    public WordVectors normalized() {
        float[] numbers = new float[words() * dimensions()];
        for (int word = 0; word < words(); word++) {
            double length = length(word);
            for (int n = 0; n < dimensions() && length > 0; n++) {
                numbers[word * dimensions() + n] = (float) (values.at(word, n) / length);
            }
        }
        return new WordVectors(Table.of(words(), dimensions(), numbers));
    }

    private double length(int word) {
        return Math.sqrt(dot(word, word));
    }

    private double dot(int word, int other) {
        double sum = 0;
        for (int n = 0; n < dimensions(); n++) {
            sum += (double) values.at(word, n) * values.at(other, n);
        }
        return sum;
    }
}
