package org.neuralplayground.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.link.DecodedText;
import org.neuralplayground.link.TextLink;
import org.neuralplayground.runs.LossPoint;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.Speed;
import org.neuralplayground.runs.TextRun;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.page.CurveHistory;
import org.neuralplayground.ui.page.RunControls;
import org.neuralplayground.ui.page.SpecHolder;
import org.neuralplayground.ui.page.SpecListener;

/// One page's text playground: the spec, the run that trains it, and how the one may change. It
/// knows no component; panels listen. Used by one thread at a time: the page's.
final class TextPlaygroundModel implements SpecHolder<TextPlaygroundSpec>, RunControls {

    /// What a panel is told.
    interface Listener extends SpecListener<TextPlaygroundSpec> {
        default void statusShown(TextRunStatus status) {}

        /// The example, or what the pipeline makes of it, is another one.
        default void exampleShown(ExampleText example) {}

        default void assessmentShown(Assessing assessing) {}

        /// A change broke rules; nothing was changed.
        default void refused(List<Violation> violations) {}
    }

    /// An epoch can be followed with the eye; a lesson of 20 of them takes four seconds.
    private static final Speed USUAL_SPEED = Speed.FIVE;

    private final Runs runs;
    private final String page;
    private final Executor pageThread;
    private final List<Listener> listeners = new ArrayList<>();
    private final List<SpecListener<TextPlaygroundSpec>> controls = new ArrayList<>();
    private final CurveHistory history = new CurveHistory();
    private final TextChoices choices = new TextChoices();
    private final ExampleText example = new ExampleText();
    private final ComparedTexts compared = new ComparedTexts();

    private TextPlaygroundSpec spec;
    private Speed speed = USUAL_SPEED;
    private Assessing assessing = Assessing.NOT_YET;
    private String sentence = "";
    private TextRun run;
    private @Nullable TextRunStatus status;

    /// Starts a run of the given spec.
    ///
    /// @param page the page's address without a query
    /// @param pageThread does things on the page's thread
    TextPlaygroundModel(Runs runs, String page, TextPlaygroundSpec spec, Executor pageThread) {
        this.runs = runs;
        this.page = page;
        this.spec = spec;
        this.pageThread = pageThread;
        this.run = runs.startText(spec, this::tellPage);
        run.setSpeed(speed);
    }

    @Override
    public TextPlaygroundSpec spec() {
        return spec;
    }

    String runId() {
        return run.id();
    }

    TextChoices choices() {
        return choices;
    }

    ExampleText example() {
        return example;
    }

    ComparedTexts compared() {
        return compared;
    }

    Speed speed() {
        return speed;
    }

    /// What a person wrote to be read by the network.
    String sentence() {
        return sentence;
    }

    void setSentence(String text) {
        sentence = text;
    }

    boolean isPlaying() {
        return status != null && status.playing();
    }

    /// The curves up to now; the test part of a point is the validation.
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
        listener.exampleShown(example);
        listener.assessmentShown(assessing);
    }

    /// Adds a control that shows the spec alone, and is told of it before all panels.
    void attachControl(SpecListener<TextPlaygroundSpec> control) {
        controls.add(control);
        control.specShown(spec);
    }

    void detachAll() {
        controls.clear();
        listeners.clear();
    }

    /// Changes the spec and with it the run, which begins anew. What breaks a rule, or no longer
    /// fits into a link, is refused and changes nothing.
    @Override
    public void change(UnaryOperator<TextPlaygroundSpec> edit) {
        try {
            TextPlaygroundSpec changed = edit.apply(spec);
            if (!changed.equals(spec)) {
                requireLinkOf(changed);
                spec = changed;
                run.configure(changed);
                example.wantedBy(changed);
                showAssessing(Assessing.NOT_YET);
                showExample();
            }
            showSpec();
        } catch (SpecException broken) {
            refuse(List.of(broken.violation()));
        }
    }

    /// The address of this playground.
    String address() {
        return TextLink.address(page, spec);
    }

    /// Whether a link leads to where the page is: it carries everything but a person's own texts.
    boolean isAt(DecodedText link) {
        return link.isFlawless() && link.equals(TextLink.decode(TextLink.encode(spec)));
    }

    private void requireLinkOf(TextPlaygroundSpec changed) {
        TextLink.address(page, changed);
    }

    private void refuse(List<Violation> violations) {
        showSpec();
        listeners.forEach(listener -> listener.refused(violations));
    }

    /// Replaces the example by a person's.
    void setExample(String text) {
        example.write(text);
        showExample();
    }

    /// Replaces the example by the next text to train on.
    void nextExample() {
        example.next();
        showExample();
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
        showAssessing(Assessing.NOT_YET);
        run.reset();
    }

    /// Trains a fresh network on all texts but those of the test, for as many epochs as were best.
    void trainAgain(int epochs) {
        change(now -> TextEdits.trainAgain(now, epochs));
        run.play();
    }

    /// Asks how good the network is on the texts that are kept for the test.
    void assess() {
        TextRun asked = run;
        TextPlaygroundSpec askedSpec = spec;
        showAssessing(Assessing.RUNNING);
        asked.assess()
                .whenCompleteAsync(
                        (result, failure) -> {
                            if (asked == run && askedSpec.equals(spec)) {
                                showAssessing(
                                        failure == null
                                                ? new Assessing.Done(result)
                                                : Assessing.FAILED);
                            }
                        },
                        pageThread);
    }

    /// Looks again for texts that were not here, or could not be read.
    void lookAgain() {
        run.configure(spec);
    }

    /// Begins again with the same spec where the run has ended, after a long absence for one.
    void replaceRun() {
        run.close();
        run = runs.startText(spec, this::tellPage);
        history.clear();
        run.setSpeed(speed);
        showSpec();
    }

    /// Asks the run for its state and whole history: a page that was away has missed some.
    void catchUp() {
        run.listen(this::tellPage);
    }

    /// Takes in what the run tells, on the page's thread.
    void accept(TextRunStatus news) {
        status = news;
        history.accept(news.history());
        listeners.forEach(listener -> listener.statusShown(news));
        if (news.phase() instanceof TextRunStatus.Phase.Ready(var texts)
                && example.prepared(texts, spec)) {
            showExample();
        }
    }

    /// Carries a status from the run's thread to the page's.
    private void tellPage(TextRunStatus news) {
        pageThread.execute(() -> accept(news));
    }

    private void showSpec() {
        controls.forEach(control -> control.specShown(spec));
        listeners.forEach(listener -> listener.specShown(spec));
    }

    private void showExample() {
        listeners.forEach(listener -> listener.exampleShown(example));
    }

    private void showAssessing(Assessing now) {
        assessing = now;
        listeners.forEach(listener -> listener.assessmentShown(now));
    }
}
