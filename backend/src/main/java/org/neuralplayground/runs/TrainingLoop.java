package org.neuralplayground.runs;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;

/// What keeps a run training: a loop of slices, each a message of the run to itself, so that
/// whatever else arrives waits for one slice at most. Knows whether the run plays or steps, and
/// what training it owes. Every start has a number, by which slices of an earlier loop are known as
/// stale.
///
/// @param <T> what the run trains
final class TrainingLoop<T extends Training> {
    private final T training;
    private final ActorRef<RunCommand<T>> run;
    private final TimerScheduler<RunCommand<T>> timers;
    private final LongSupplier nanoTime;
    private final long sliceTime;
    private Pace pace;
    private Speed speed = Speed.DEFAULT;
    private boolean playing;
    private boolean suspended;
    private long epochsToStep;
    private long number;

    /// @param run gets the slices
    TrainingLoop(
            T training,
            ActorRef<RunCommand<T>> run,
            TimerScheduler<RunCommand<T>> timers,
            RunTimes times,
            LongSupplier nanoTime) {
        this.training = training;
        this.run = run;
        this.timers = timers;
        this.nanoTime = nanoTime;
        this.sliceTime = times.slice().toNanos();
        this.pace = new Pace(speed, nanoTime.getAsLong());
    }

    boolean isPlaying() {
        return playing;
    }

    boolean isSuspended() {
        return suspended;
    }

    /// Whether the run plays or has a step to finish; perhaps it waits for examples.
    boolean isActive() {
        return playing || epochsToStep > 0;
    }

    /// Whether slices come. Without examples a playing run waits for some.
    boolean trains() {
        return training.canTrain() && (epochsToStep > 0 || (playing && !suspended));
    }

    void play() {
        epochsToStep = 0;
        playing = true;
        restart();
    }

    /// Owes one more epoch than before.
    void stepEpoch() {
        epochsToStep++;
        restart();
    }

    void pause() {
        playing = false;
        epochsToStep = 0;
        stop();
    }

    void setSpeed(Speed newSpeed) {
        speed = newSpeed;
        if (trains()) {
            restart();
        }
    }

    /// Trains no more until [#resume].
    void suspend() {
        suspended = true;
        stop();
    }

    void resume() {
        suspended = false;
        restart();
    }

    /// Starts anew at the present speed, or stops where there is nothing to do.
    void restart() {
        stop();
        pace = new Pace(speed, nanoTime.getAsLong());
        if (trains()) {
            run.tell(new RunCommand.Slice<>(number));
        }
    }

    boolean isCurrent(RunCommand.Slice<T> slice) {
        return slice.number() == number;
    }

    /// Trains what is owed, for one slice at most.
    void trainSlice() {
        long deadline = nanoTime.getAsLong() + sliceTime;
        if (epochsToStep > 0) {
            epochsToStep -= train(epochsToStep, deadline);
        } else {
            playOn(deadline);
        }
    }

    /// Sends the next slice when there is something to train again.
    void goOn() {
        long wait = epochsToStep > 0 ? 0 : pace.untilNext(nanoTime.getAsLong());
        RunCommand<T> next = new RunCommand.Slice<>(number);
        if (wait == 0) {
            run.tell(next);
        } else {
            timers.startSingleTimer(RunCommand.Slice.class, next, Duration.ofNanos(wait));
        }
    }

    private void playOn(long deadline) {
        long owed = pace.owed(nanoTime.getAsLong());
        if (owed > 0) {
            pace.finished(train(owed, deadline));
            if (nanoTime.getAsLong() >= deadline) {
                pace.forgive(nanoTime.getAsLong());
            }
        }
    }

    /// Trains until so many epochs are finished, time is up or nothing can be trained any more, a
    /// part of a batch at least.
    ///
    /// @return how many epochs were finished
    private long train(long epochs, long deadline) {
        long before = training.epochs();
        long finished;
        do {
            training.advance();
            finished = training.epochs() - before;
        } while (finished < epochs && training.canTrain() && nanoTime.getAsLong() < deadline);
        return finished;
    }

    private void stop() {
        number++;
        timers.cancel(RunCommand.Slice.class);
    }
}
