package org.neuralplayground.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.Speed;
import org.neuralplayground.runs.WordsRun;
import org.neuralplayground.runs.WordsRunStatus;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.page.RunControls;
import org.neuralplayground.ui.page.SpecHolder;
import org.neuralplayground.ui.page.SpecListener;
import org.neuralplayground.wordplayground.WordsSpec;

/// The word vectors of one page: their spec, and the run that trains them once somebody wants to
/// see it. It knows no component; panels listen. Used by one thread at a time: the page's.
final class WordsModel implements SpecHolder<WordsSpec>, RunControls {

    /// What a panel is told.
    interface Listener extends SpecListener<WordsSpec> {
        default void statusShown(WordsRunStatus status) {}

        /// There is a run, or another one.
        default void runShown(String runId) {}

        /// A change broke a rule; nothing was changed.
        default void refused(Violation violation) {}
    }

    /// On the samples, the words come to their places within some seconds, which the eye can
    /// follow.
    private static final Speed SPEED = Speed.TEN;

    private final Runs runs;
    private final Executor pageThread;
    private final List<Listener> listeners = new ArrayList<>();
    private WordsSpec spec;
    private @Nullable WordsRun run;
    private @Nullable WordsRunStatus status;

    /// Starts no run yet.
    ///
    /// @param texts the playground whose texts and pipeline are used
    /// @param pageThread does things on the page's thread
    WordsModel(Runs runs, TextPlaygroundSpec texts, Executor pageThread) {
        this.runs = runs;
        this.pageThread = pageThread;
        this.spec = WordsSpec.startingWith(texts);
    }

    @Override
    public WordsSpec spec() {
        return spec;
    }

    boolean isPlaying() {
        return status != null && status.playing();
    }

    /// Adds a panel and shows it what there is.
    void attach(Listener listener) {
        listeners.add(listener);
        listener.specShown(spec);
        if (run != null) {
            listener.runShown(run.id());
        }
        if (status != null) {
            listener.statusShown(status);
        }
    }

    void detachAll() {
        listeners.clear();
    }

    /// Starts the run, where there is none.
    ///
    /// @throws org.neuralplayground.runs.TooManyRunsException where there is no room for it
    void open() {
        if (run == null) {
            replaceRun();
        }
    }

    /// Starts a run in place of one that has ended, after a long absence for one.
    ///
    /// @throws org.neuralplayground.runs.TooManyRunsException where there is no room for it
    void replaceRun() {
        tell(WordsRun::close);
        WordsRun started = runs.startWords(spec, this::tellPage);
        started.setSpeed(SPEED);
        run = started;
        listeners.forEach(listener -> listener.runShown(started.id()));
    }

    /// Learns from other texts, or from the same in another pipeline. Another network or training
    /// of the playground changes nothing.
    void setTexts(TextPlaygroundSpec texts) {
        TextPlaygroundSpec before = spec.texts();
        if (!texts.source().equals(before.source()) || !texts.text().equals(before.text())) {
            change(now -> now.withTexts(texts));
        }
    }

    /// Changes the spec and with it the run, which begins anew. What breaks a rule is refused and
    /// changes nothing.
    @Override
    public void change(UnaryOperator<WordsSpec> edit) {
        try {
            WordsSpec changed = edit.apply(spec);
            if (!changed.equals(spec)) {
                spec = changed;
                tell(present -> present.configure(changed));
            }
            listeners.forEach(listener -> listener.specShown(spec));
        } catch (SpecException broken) {
            listeners.forEach(listener -> listener.specShown(spec));
            listeners.forEach(listener -> listener.refused(broken.violation()));
        }
    }

    @Override
    public void playOrPause() {
        tell(isPlaying() ? WordsRun::pause : WordsRun::play);
    }

    @Override
    public void stepEpoch() {
        tell(WordsRun::stepEpoch);
    }

    @Override
    public void stepBatch() {
        tell(WordsRun::stepBatch);
    }

    @Override
    public void reset() {
        tell(WordsRun::reset);
    }

    /// Asks the run for its state: a page that was away has missed some.
    void catchUp() {
        tell(present -> present.listen(this::tellPage));
    }

    /// Takes in what the run tells, on the page's thread.
    void accept(WordsRunStatus news) {
        status = news;
        listeners.forEach(listener -> listener.statusShown(news));
    }

    /// Tells the run, where there is one.
    private void tell(Consumer<WordsRun> command) {
        WordsRun present = run;
        if (present != null) {
            command.accept(present);
        }
    }

    /// Carries a status from the run's thread to the page's.
    private void tellPage(WordsRunStatus news) {
        pageThread.execute(() -> accept(news));
    }
}
