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

/// One run: does what it is told, tells its listener what came of it and shows it to whoever
/// watches.
final class RunActor extends AbstractBehavior<RunCommand> {
    private final TimerScheduler<RunCommand> timers;
    private final RunTimes times;
    private final Training training;
    private final TrainingLoop loop;
    private final Audience audience;
    private final StatusReporter reporter;

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
        this.training = new Training(spec);
        this.loop = new TrainingLoop(training, context.getSelf(), timers, times, nanoTime);
        this.audience = new Audience(training, times, nanoTime);
        this.reporter = new StatusReporter(training, listener, times, nanoTime);
        delay(RunCommand.Timer.SUSPEND, times.untilSuspended());
        reporter.tell(loop.isPlaying());
    }

    /// @param listener called on the run's thread: must neither block nor throw
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
            case RunCommand.Pause _ -> pause();
            case RunCommand.StepEpoch _ -> stepEpoch();
            case RunCommand.StepBatch _ -> stepBatch();
            case RunCommand.Reset _ -> reset();
            case RunCommand.Configure(var spec) -> configure(spec);
            case RunCommand.SetSpeed(var speed) -> loop.setSpeed(speed);
            case RunCommand.EditWeight(int layer, int unit, int input, double value) ->
                    edited(training.editWeight(layer, unit, input, value));
            case RunCommand.EditBias(int layer, int unit, double value) ->
                    edited(training.editBias(layer, unit, value));
            case RunCommand.Listen(var listener) -> reporter.tell(listener, loop.isPlaying());
            case RunCommand.WatchCommand watching -> watched(watching);
            case RunCommand.Slice slice -> train(slice);
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
        if (!loop.isPlaying() && !training.diverged()) {
            loop.play();
            tellAndShow();
        }
    }

    private void pause() {
        if (loop.isActive()) {
            loop.pause();
            tellAndShow();
        }
    }

    private void stepEpoch() {
        if (loop.isPlaying()) {
            pause();
        }
        if (training.canTrain()) {
            loop.stepEpoch();
        }
    }

    private void stepBatch() {
        loop.pause();
        if (training.canTrain()) {
            training.step();
        }
        tellAndShow();
    }

    private void reset() {
        loop.pause();
        training.reset();
        tellAndShow();
    }

    private void configure(PlaygroundSpec spec) {
        boolean waited = loop.isPlaying() && !training.canTrain();
        if (training.configure(spec) == Change.REBUILD) {
            loop.pause();
        } else if (waited || !training.canTrain()) {
            loop.restart();
        }
        tellAndShow();
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
            if (command instanceof RunCommand.EndWatch && !loop.isSuspended()) {
                delay(RunCommand.Timer.SUSPEND, times.untilSuspended());
            }
            return;
        }
        timers.cancel(RunCommand.Timer.SUSPEND);
        timers.cancel(RunCommand.Timer.END);
        if (loop.isSuspended()) {
            loop.resume();
        }
        showFrames();
    }

    /// Nobody has watched for long: keeps the run, but spends no more time on it.
    private void suspend() {
        loop.suspend();
        delay(RunCommand.Timer.END, times.untilEnded());
    }

    private void train(RunCommand.Slice slice) {
        if (!loop.isCurrent(slice)) {
            return;
        }
        loop.trainSlice();
        if (training.diverged()) {
            loop.pause();
        }
        if (loop.isActive()) {
            reportSoon();
            showFrames();
            loop.goOn();
        } else {
            tellAndShow();
        }
    }

    private void tellAndShow() {
        timers.cancel(RunCommand.Timer.STATUS_DUE);
        reporter.tell(loop.isPlaying());
        showFrames();
    }

    private void reportSoon() {
        if (!reporter.hasNews()) {
            return;
        }
        Duration wait = reporter.untilDue();
        if (wait.isZero()) {
            reporter.tell(loop.isPlaying());
        } else {
            delayOnce(RunCommand.Timer.STATUS_DUE, wait);
        }
    }

    private void showFrames() {
        if (!audience.waits(loop.isPlaying())) {
            return;
        }
        Duration wait = audience.untilDue(loop.trains());
        if (wait.isZero()) {
            audience.show(loop.isPlaying());
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
