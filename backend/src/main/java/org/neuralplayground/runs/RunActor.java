package org.neuralplayground.runs;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;

/// One run: does what it is told, tells its listener what came of it and shows it to whoever
/// watches.
///
/// @param <T> what it trains
final class RunActor<T extends Training> extends AbstractBehavior<RunCommand<T>> {
    private final TimerScheduler<RunCommand<T>> timers;
    private final RunTimes times;
    private final T training;
    private final TrainingLoop<T> loop;
    private final Audience<T> audience;
    private final StatusReporter<T> reporter;

    private RunActor(
            ActorContext<RunCommand<T>> context,
            TimerScheduler<RunCommand<T>> timers,
            T training,
            StatusListener<T> listener,
            RunTimes times,
            LongSupplier nanoTime) {
        super(context);
        this.timers = timers;
        this.times = times;
        this.training = training;
        this.loop = new TrainingLoop<>(training, context.getSelf(), timers, times, nanoTime);
        this.audience = new Audience<>(training, times, nanoTime);
        this.reporter = new StatusReporter<>(training, listener, times, nanoTime);
        delay(RunCommand.Timer.SUSPENSION, times.untilSuspended());
        reporter.tell(loop.isPlaying());
    }

    /// @param training makes what is trained, called on the run's thread; what it is given takes
    ///   changes that come about elsewhere, from any thread
    /// @param nanoTime a monotonic clock
    static <T extends Training> Behavior<RunCommand<T>> create(
            Function<Consumer<TrainingChange<T>>, T> training,
            StatusListener<T> listener,
            RunTimes times,
            LongSupplier nanoTime) {
        return Behaviors.setup(context ->
                Behaviors.withTimers(timers ->
                        new RunActor<>(
                                context,
                                timers,
                                training.apply(later(context.getSelf())),
                                listener,
                                times,
                                nanoTime)));
    }

    private static <T extends Training> Consumer<TrainingChange<T>> later(
            ActorRef<RunCommand<T>> run) {
        return change -> run.tell(new RunCommand.Apply<>(change));
    }

    @Override
    public Receive<RunCommand<T>> createReceive() {
        return newReceiveBuilder().onAnyMessage(this::on).build();
    }

    private Behavior<RunCommand<T>> on(RunCommand<T> command) {
        switch (command) {
            case RunCommand.Play<T> _ -> play();
            case RunCommand.Pause<T> _ -> pause();
            case RunCommand.StepEpoch<T> _ -> stepEpoch();
            case RunCommand.StepBatch<T> _ -> stepBatch();
            case RunCommand.Reset<T> _ -> reset();
            case RunCommand.SetSpeed<T>(var speed) -> loop.setSpeed(speed);
            case RunCommand.Apply<T>(var change) -> apply(change);
            case RunCommand.Listen<T>(var listener) -> reporter.tell(listener, loop.isPlaying());
            case RunCommand.WatchCommand<T> watching -> watched(watching);
            case RunCommand.Slice<T> slice -> train(slice);
            case RunCommand.Due<T>(var timer) -> {
                return on(timer);
            }
            case RunCommand.Close<T> _ -> {
                return Behaviors.stopped();
            }
        }
        return Behaviors.same();
    }

    private Behavior<RunCommand<T>> on(RunCommand.Timer timer) {
        switch (timer) {
            case STATUS -> reportSoon();
            case FRAME -> showFrames();
            case SUSPENSION -> suspend();
            case END -> {
                return Behaviors.stopped();
            }
        }
        return Behaviors.same();
    }

    private void play() {
        if (!loop.isPlaying() && !training.isOver()) {
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

    private void apply(TrainingChange<T> change) {
        boolean waited = loop.isPlaying() && !training.canTrain();
        switch (change.applyTo(training)) {
            case REFUSED ->
                    getContext().getLog().debug("refused what is not there or out of range");
            case GOES_ON -> {
                if (waited || !training.canTrain()) {
                    loop.restart();
                }
                tellAndShow();
            }
            case STARTED_ANEW -> {
                loop.pause();
                tellAndShow();
            }
        }
    }

    private void watched(RunCommand.WatchCommand<T> command) {
        audience.on(command);
        if (audience.isEmpty()) {
            if (command instanceof RunCommand.EndWatch<T> && !loop.isSuspended()) {
                delay(RunCommand.Timer.SUSPENSION, times.untilSuspended());
            }
            return;
        }
        timers.cancel(RunCommand.Timer.SUSPENSION);
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

    private void train(RunCommand.Slice<T> slice) {
        if (!loop.isCurrent(slice)) {
            return;
        }
        loop.trainSlice();
        if (!training.canTrain()) {
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
        timers.cancel(RunCommand.Timer.STATUS);
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
            delayOnce(RunCommand.Timer.STATUS, wait);
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
            delay(RunCommand.Timer.FRAME, wait); // perhaps due earlier than it was
        }
    }

    private void delay(RunCommand.Timer timer, Duration wait) {
        timers.startSingleTimer(timer, new RunCommand.Due<>(timer), wait);
    }

    private void delayOnce(RunCommand.Timer timer, Duration wait) {
        if (!timers.isTimerActive(timer)) {
            delay(timer, wait);
        }
    }
}
