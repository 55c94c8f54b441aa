package org.neuralplayground.textframe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart;

/// The texts that are drawn, class by class: all of a part, or of a larger one as many of each
/// class as is its share, at least one, evenly spread over the part. At most 400, and fewer where a
/// recurrent network takes long to read them.
///
/// @param part where they are from: the validation part, or the training part where there is none
/// @param of how many texts that part has
/// @param rows which of them are shown
/// @param texts those, to be read
public record ShownTexts(TextPart.Role part, int of, RowSelection rows, List<ShownText> texts) {
    /// So many columns of an activation map still differ on a page.
    private static final int MOST = 400;

    public ShownTexts {
        texts = List.copyOf(texts);
    }

    static ShownTexts of(PreparedTexts prepared, ModelSpec model) {
        int most = ReadingWork.mostTexts(model, MOST);
        TextPart.Role role =
                prepared.validation().isPresent()
                        ? TextPart.Role.VALIDATION
                        : TextPart.Role.TRAINING;
        TextPart part = prepared.part(role);
        RowSelection rows = chosen(part, prepared.classes().size(), most);
        List<ShownText> texts =
                IntStream.range(0, rows.size())
                        .mapToObj(place -> ShownText.of(part, rows.at(place)))
                        .toList();
        return new ShownTexts(role, part.size(), rows, texts);
    }

    /// How many are shown.
    public int count() {
        return texts.size();
    }

    /// Of `n` texts of a class of which `m` are shown, those in the middle of `m` equal stretches:
    /// number `⌊(i + 1/2) n / m⌋` for `i` from 0.
    private static RowSelection chosen(TextPart part, int classes, int most) {
        List<List<Integer>> byClass =
                Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                        .limit(classes)
                        .toList();
        for (int text = 0; text < part.size(); text++) {
            byClass.get(part.label(text)).add(text);
        }
        List<Integer> shares = shares(byClass.stream().map(List::size).toList(), most);
        IntStream.Builder rows = IntStream.builder();
        for (int label = 0; label < classes; label++) {
            List<Integer> all = byClass.get(label);
            long share = shares.get(label);
            for (long n = 0; n < share; n++) {
                rows.add(all.get((int) ((2 * n + 1) * all.size() / (2 * share))));
            }
        }
        return RowSelection.of(rows.build().toArray());
    }

    /// One of each class that has any, and of the others those that the largest quotient of texts
    /// by shown ones asks for (D'Hondt).
    private static List<Integer> shares(List<Integer> counts, int most) {
        if (counts.stream().mapToInt(Integer::intValue).sum() <= most) {
            return counts;
        }
        List<Integer> shares =
                new ArrayList<>(counts.stream().map(count -> Math.min(count, 1)).toList());
        for (int given = Collections.frequency(shares, 1); given < most; given++) {
            int neediest = 0;
            for (int label = 1; label < counts.size(); label++) {
                long own = (long) counts.get(label) * (shares.get(neediest) + 1);
                if (own > (long) counts.get(neediest) * (shares.get(label) + 1)) {
                    neediest = label;
                }
            }
            shares.set(neediest, shares.get(neediest) + 1);
        }
        return shares;
    }
}
