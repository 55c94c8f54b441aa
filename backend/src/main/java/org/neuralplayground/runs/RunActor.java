package org.neuralplayground.runs;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.neuralplayground.spec.Change;
import org.neuralplayground.spec.PlaygroundSpec;

/// One run. Training is a loop of slices, each a message to itself, so that whatever else arrives
/// waits for one slice at most. Every start of the loop has a number, by which slices of an earlier
/// loop are known as stale.
final class RunActor extends AbstractBehavior<RunCommand> {
    private final TimerScheduler<RunCommand> timers;
    private final RunTimes times;
    private final LongSupplier nanoTime;
    private final Training training;
    private final Audience audience;
    private final StatusReporter reporter;
    private Pace pace;
    private Speed speed = Speed.DEFAULT;
    private boolean playing;
    private boolean suspended;
    private long epochsToStep;
    private long loop;

    private RunActor(
            ActorContext<RunCommand> context,
            TimerScheduler<RunCommand> timers,
            PlaygroundSpec spec,
            Consumer<RunStatus> listener,
            RunTimes times,
            LongSupplier nanoTime) {
        super(context);
        this.timers = timers;
        this.times = times;
        this.nanoTime = nanoTime;
        this.training = new Training(spec);
        this.audience = new Audience(training, times, nanoTime);
        this.reporter = new StatusReporter(training, listener, times, nanoTime, context.getLog());
        this.pace = new Pace(speed, nanoTime.getAsLong());
        delay(RunCommand.Timer.SUSPEND, times.untilSuspended());
        reporter.tell(playing);
    }

    /// @param nanoTime a monotonic clock
    static Behavior<RunCommand> create(
            PlaygroundSpec spec,
            Consumer<RunStatus> listener,
            RunTimes times,
            LongSupplier nanoTime) {
        return Behaviors.setup(context ->
                Behaviors.withTimers(
                        timers -> new RunActor(context, timers, spec, listener, times, nanoTime)));
    }

    @Override
    public Receive<RunCommand> createReceive() {
        return newReceiveBuilder().onAnyMessage(this::on).build();
    }

    private Behavior<RunCommand> on(RunCommand command) {
        switch (command) {
            case RunCommand.Play _ -> play();
            case RunCommand.Pause _ -> pauseAndTell();
            case RunCommand.StepEpoch _ -> stepEpoch();
            case RunCommand.StepBatch _ -> stepBatch();
            case RunCommand.Reset _ -> reset();
            case RunCommand.Configure(var spec) -> configure(spec);
            case RunCommand.SetSpeed(var newSpeed) -> setSpeed(newSpeed);
            case RunCommand.EditWeight(int layer, int unit, int input, double value) ->
                    edited(training.editWeight(layer, unit, input, value));
            case RunCommand.EditBias(int layer, int unit, double value) ->
                    edited(training.editBias(layer, unit, value));
            case RunCommand.Listen(var listener) -> reporter.tell(listener, playing);
            case RunCommand.WatchCommand watching -> watched(watching);
            case RunCommand.Slice(long number) -> slice(number);
            case RunCommand.Timer.STATUS_DUE -> reportSoon();
            case RunCommand.Timer.FRAME_DUE -> showFrames();
            case RunCommand.Timer.SUSPEND -> suspend();
            case RunCommand.Timer.END -> {
                return Behaviors.stopped();
            }
            case RunCommand.Close _ -> {
                return Behaviors.stopped();
            }
        }
        return Behaviors.same();
    }

    private void play() {
        if (!playing && !training.diverged()) {
            epochsToStep = 0;
            playing = true;
            startLoop();
            tellAndShow();
        }
    }

    private void pauseAndTell() {
        if (playing || epochsToStep > 0) {
            pause();
            tellAndShow();
        }
    }

    private void stepEpoch() {
        if (playing) {
            pauseAndTell();
        }
        if (training.canTrain()) {
            epochsToStep++;
            startLoop();
        }
    }

    private void stepBatch() {
        pause();
        if (training.canTrain()) {
            training.step();
        }
        tellAndShow();
    }

    private void reset() {
        pause();
        training.reset();
        tellAndShow();
    }

    private void configure(PlaygroundSpec spec) {
        boolean waited = playing && !training.canTrain();
        if (training.configure(spec) == Change.REBUILD) {
            pause();
        } else if (waited || !training.canTrain()) {
            startLoop();
        }
        tellAndShow();
    }

    private void setSpeed(Speed newSpeed) {
        speed = newSpeed;
        if (trains()) {
            startLoop();
        }
    }

    private void edited(boolean accepted) {
        if (accepted) {
            tellAndShow();
        } else {
            getContext().getLog().debug("refused to edit what is not there or out of range");
        }
    }

    private void watched(RunCommand.WatchCommand command) {
        audience.on(command);
        if (audience.isEmpty()) {
            if (command instanceof RunCommand.EndWatch && !suspended) {
                delay(RunCommand.Timer.SUSPEND, times.untilSuspended());
            }
            return;
        }
        timers.cancel(RunCommand.Timer.SUSPEND);
        timers.cancel(RunCommand.Timer.END);
        if (suspended) {
            suspended = false;
            startLoop();
        }
        showFrames();
    }

    /// Nobody has watched for long: keeps the run, but spends no more time on it.
    private void suspend() {
        suspended = true;
        stopLoop();
        delay(RunCommand.Timer.END, times.untilEnded());
    }

    private void slice(long number) {
        if (number != loop) {
            return;
        }
        long deadline = nanoTime.getAsLong() + times.slice().toNanos();
        boolean stepping = epochsToStep > 0;
        if (stepping) {
            epochsToStep -= training.train(epochsToStep, nanoTime, deadline);
        } else {
            playOn(deadline);
        }
        if (training.diverged()) {
            pause();
        }
        boolean stopped = !playing && epochsToStep == 0;
        if (stopped) {
            tellAndShow();
        } else {
            reportSoon();
            showFrames();
            continueLoop();
        }
    }

    private void playOn(long deadline) {
        long owed = pace.owed(nanoTime.getAsLong());
        if (owed > 0) {
            pace.finished(training.train(owed, nanoTime, deadline));
            if (nanoTime.getAsLong() >= deadline) {
                pace.forgive(nanoTime.getAsLong());
            }
        }
    }

    private void pause() {
        playing = false;
        epochsToStep = 0;
        stopLoop();
    }

    /// Without examples a playing run waits for some.
    private boolean trains() {
        return training.canTrain() && (epochsToStep > 0 || (playing && !suspended));
    }

    /// Starts anew at the present speed, or stops where there is nothing to do.
    private void startLoop() {
        stopLoop();
        pace = new Pace(speed, nanoTime.getAsLong());
        if (trains()) {
            getContext().getSelf().tell(new RunCommand.Slice(loop));
        }
    }

    private void stopLoop() {
        loop++;
        timers.cancel(RunCommand.Slice.class);
    }

    private void continueLoop() {
        long wait = epochsToStep > 0 ? 0 : pace.untilNext(nanoTime.getAsLong());
        RunCommand next = new RunCommand.Slice(loop);
        if (wait == 0) {
            getContext().getSelf().tell(next);
        } else {
            timers.startSingleTimer(RunCommand.Slice.class, next, Duration.ofNanos(wait));
        }
    }

    private void tellAndShow() {
        timers.cancel(RunCommand.Timer.STATUS_DUE);
        reporter.tell(playing);
        showFrames();
    }

    private void reportSoon() {
        if (!reporter.hasNews()) {
            return;
        }
        Duration wait = reporter.untilDue();
        if (wait.isZero()) {
            reporter.tell(playing);
        } else {
            delayOnce(RunCommand.Timer.STATUS_DUE, wait);
        }
    }

    private void showFrames() {
        if (!audience.waits(playing)) {
            return;
        }
        Duration wait = audience.untilDue(trains());
        if (wait.isZero()) {
            audience.show(playing);
        } else {
            delayOnce(RunCommand.Timer.FRAME_DUE, wait);
        }
    }

    private void delay(RunCommand.Timer timer, Duration wait) {
        timers.startSingleTimer(timer, timer, wait);
    }

    private void delayOnce(RunCommand.Timer timer, Duration wait) {
        if (!timers.isTimerActive(timer)) {
            delay(timer, wait);
        }
    }
}
