package org.neuralplayground.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.link.PlaygroundLink;
import org.neuralplayground.runs.LossPoint;
import org.neuralplayground.runs.PlaygroundRun;
import org.neuralplayground.runs.PlaygroundRunStatus;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.Speed;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.ui.page.CurveHistory;
import org.neuralplayground.ui.page.RunControls;
import org.neuralplayground.ui.page.SpecHolder;
import org.neuralplayground.ui.page.SpecListener;

/// One page's playground: the spec, the run that trains it, and how the one may change. It knows no
/// component; panels listen. Used by one thread at a time: the page's.
final class PlaygroundModel implements SpecHolder<PlaygroundSpec>, RunControls {

    /// What a panel is told.
    interface Listener extends SpecListener<PlaygroundSpec> {
        default void statusShown(PlaygroundRunStatus status) {}

        /// A change broke rules; nothing was changed.
        default void refused(List<Violation> violations) {}
    }

    private final Runs runs;
    private final String page;
    private final Consumer<PlaygroundRunStatus> statusToPage;
    private final List<Listener> listeners = new ArrayList<>();
    private final List<SpecListener<PlaygroundSpec>> controls = new ArrayList<>();
    private final CurveHistory history = new CurveHistory();
    private final DataChoices choices = new DataChoices();
    private final OwnPointsHistory ownPoints = new OwnPointsHistory();

    private PlaygroundSpec spec;
    private Speed speed = Speed.DEFAULT;
    private PlaygroundRun run;
    private @Nullable PlaygroundRunStatus status;

    /// Starts a run of the given spec.
    ///
    /// @param page the page's address without a query
    /// @param statusToPage carries a status, from whatever thread, to
    ///   [#accept(PlaygroundRunStatus)] on the page's
    PlaygroundModel(
            Runs runs,
            String page,
            PlaygroundSpec spec,
            Consumer<PlaygroundRunStatus> statusToPage) {
        this.runs = runs;
        this.page = page;
        this.spec = spec;
        this.statusToPage = statusToPage;
        this.run = runs.start(spec, statusToPage);
        run.setSpeed(speed);
    }

    @Override
    public PlaygroundSpec spec() {
        return spec;
    }

    PlaygroundRun run() {
        return run;
    }

    DataChoices choices() {
        return choices;
    }

    OwnPointsHistory ownPoints() {
        return ownPoints;
    }

    Speed speed() {
        return speed;
    }

    boolean isPlaying() {
        return status != null && status.playing();
    }

    @Nullable PlaygroundRunStatus status() {
        return status;
    }

    /// The loss curve up to now, thinned.
    List<LossPoint> history() {
        return history.points();
    }

    /// Adds a panel and shows it what there is.
    void attach(Listener listener) {
        listeners.add(listener);
        listener.specShown(spec);
        if (status != null) {
            listener.statusShown(status);
        }
    }

    /// Adds a control that shows the spec alone, and is told of it before all panels.
    void attachControl(SpecListener<PlaygroundSpec> control) {
        controls.add(control);
        control.specShown(spec);
    }

    void detachAll() {
        controls.clear();
        listeners.clear();
    }

    /// Changes the spec and with it the run. What breaks a rule, or no longer fits into a link, is
    /// refused and changes nothing.
    @Override
    public void change(UnaryOperator<PlaygroundSpec> edit) {
        try {
            PlaygroundSpec changed = edit.apply(spec);
            if (!changed.equals(spec)) {
                requireLinkOf(changed);
                spec = changed;
                run.configure(changed);
            }
            showSpec();
        } catch (SpecException broken) {
            refuse(List.of(broken.violation()));
        }
    }

    /// The address of this playground.
    String address() {
        return PlaygroundLink.address(page, spec);
    }

    private void requireLinkOf(PlaygroundSpec changed) {
        PlaygroundLink.address(page, changed);
    }

    private void refuse(List<Violation> violations) {
        showSpec();
        listeners.forEach(listener -> listener.refused(violations));
    }

    private void showSpec() {
        controls.forEach(control -> control.specShown(spec));
        listeners.forEach(listener -> listener.specShown(spec));
    }

    void setSpeed(Speed newSpeed) {
        speed = newSpeed;
        run.setSpeed(newSpeed);
    }

    @Override
    public void playOrPause() {
        if (isPlaying()) {
            run.pause();
        } else {
            run.play();
        }
    }

    @Override
    public void stepEpoch() {
        run.stepEpoch();
    }

    @Override
    public void stepBatch() {
        run.stepBatch();
    }

    @Override
    public void reset() {
        run.reset();
    }

    /// Begins again with the same spec where the run has ended, after a long absence for one.
    void replaceRun() {
        run = runs.start(spec, statusToPage);
        history.clear();
        run.setSpeed(speed);
        showSpec();
    }

    /// Asks the run for its state and whole history: a page that was away has missed some.
    void catchUp() {
        run.listen(statusToPage);
    }

    /// Takes in what the run tells, on the page's thread.
    void accept(PlaygroundRunStatus news) {
        status = news;
        history.accept(news.history());
        listeners.forEach(listener -> listener.statusShown(news));
    }
}
