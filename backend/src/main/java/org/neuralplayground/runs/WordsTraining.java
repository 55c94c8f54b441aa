package org.neuralplayground.runs;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.embedding.SkipGram;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.wordplayground.WordTexts;
import org.neuralplayground.wordplayground.WordsFrameSampler;
import org.neuralplayground.wordplayground.WordsScene;
import org.neuralplayground.wordplayground.WordsSpec;

/// Word vectors in training: their spec, their texts once they are prepared, the skip-gram made
/// from both and the history of its loss. A step is one text, so that slices stay short.
final class WordsTraining implements Training {
    private final TextShelf shelf;
    private final Consumer<TrainingChange<WordsTraining>> later;
    private final LossHistory history = new LossHistory();
    private WordsSpec spec;
    private PreparedWords prepared = PreparedWords.NOT_YET;
    private @Nullable SkipGram skipGram;
    private @Nullable WordsScene scene;
    private @Nullable WordsFrameSampler sampler;
    private long order;
    private long generation;
    private long version;

    /// Begins to prepare the texts.
    ///
    /// @param later takes the shelf's answers, from any thread
    WordsTraining(WordsSpec spec, TextShelf shelf, Consumer<TrainingChange<WordsTraining>> later) {
        this.spec = spec;
        this.shelf = shelf;
        this.later = later;
        prepare();
    }

    @Override
    public void reset() {
        if (prepared.texts().isPresent()) {
            start(prepared);
        } else if (isOver()) {
            prepare();
        }
    }

    /// Begins with another spec, on the same texts where it wants no others.
    ///
    /// @return whether training is back at its start
    boolean configure(WordsSpec newSpec) {
        WordsSpec before = spec;
        spec = newSpec;
        if (newSpec.equals(before) && !isOver()) {
            return false;
        }
        if (prepared.texts().isPresent()
                && TextsKey.of(newSpec.texts()).equals(TextsKey.of(before.texts()))) {
            start(prepared);
        } else {
            prepare();
        }
        return true;
    }

    /// Takes the shelf's answer, if it is that to the newest question.
    void prepared(long answered, PreparedWords outcome) {
        if (answered == order) {
            start(outcome);
        }
    }

    @Override
    public void step() {
        SkipGram present = skipGram;
        if (present == null) {
            return;
        }
        long before = present.epochs();
        present.step();
        version++;
        if (present.epochs() != before && history.wants(present.epochs())) {
            history.add(
                    new LossPoint(
                            present.epochs(),
                            present.lastLoss(),
                            Double.NaN,
                            Double.NaN,
                            Double.NaN));
        }
    }

    /// A text takes less than a millisecond.
    @Override
    public void advance() {
        step();
    }

    @Override
    public long epochs() {
        return skipGram == null ? 0 : skipGram.epochs();
    }

    @Override
    public boolean canTrain() {
        return skipGram != null;
    }

    /// Skip-gram learns on as long as anybody wants; only texts that cannot be had end it.
    @Override
    public boolean isOver() {
        return switch (prepared.phase()) {
            case Phase.Preparing _, Phase.Ready _ -> false;
            case Phase.Refused _, Phase.Missing _, Phase.Damaged _ -> true;
        };
    }

    @Override
    public boolean isVisible() {
        return skipGram != null;
    }

    /// Twenty frames a second let words glide.
    @Override
    public int frameSpacing() {
        return 2;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public LossHistory history() {
        return history;
    }

    /// The present state in words, with what changed in the chart since the last one.
    WordsRunStatus status(boolean playing) {
        Optional<SkipGram> present = Optional.ofNullable(skipGram);
        return new WordsRunStatus(
                prepared.phase(),
                playing,
                epochs(),
                present.map(SkipGram::pairs).orElse(0L),
                present.filter(learning -> !Double.isNaN(learning.lastLoss()))
                        .map(learning -> OptionalDouble.of(learning.lastLoss()))
                        .orElse(OptionalDouble.empty()),
                history.takeUpdate());
    }

    /// What is to be seen now. The first look makes scene and sampler.
    ///
    /// @param word the shown word whose neighbours are wanted
    /// @throws IllegalStateException where [#isVisible] is false
    WordsContent content(OptionalInt word) {
        SkipGram shown = skipGram;
        if (shown == null) {
            throw new IllegalStateException("a training must have texts to be seen, had none");
        }
        WordTexts texts = prepared.texts().orElseThrow();
        WordsScene about = scene;
        if (about == null) {
            about = WordsScene.of(generation, spec, texts);
            scene = about;
        }
        WordsFrameSampler frames = sampler;
        if (frames == null) {
            frames = new WordsFrameSampler(shown, texts);
            sampler = frames;
        }
        return new WordsContent(about, frames.sample(word));
    }

    /// Asks the shelf for the texts of the spec.
    private void prepare() {
        start(PreparedWords.NOT_YET);
        long asked = ++order;
        shelf.prepareWords(
                spec.texts(), outcome -> later.accept(new WordsChange.Prepared(asked, outcome)));
    }

    /// Begins with what there is.
    private void start(PreparedWords texts) {
        prepared = texts;
        skipGram = texts.texts().map(words -> words.skipGram(spec)).orElse(null);
        scene = null;
        sampler = null;
        history.clear();
        generation++;
        version++;
    }
}
