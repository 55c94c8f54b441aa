package org.neuralplayground.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.pekko.actor.testkit.typed.javadsl.BehaviorTestKit;
import org.apache.pekko.actor.typed.ActorRef;

/// A run on the test's own thread and in a time of its own, and everything it tells. Nothing
/// happens but what the test asks for, message by message and timer by timer, each at its instant:
/// every test goes the same way every time, however busy the machine is.
///
/// @param <T> what the run trains
/// @param <S> its kind of status
abstract class ActorStage<T extends Training, S extends RunStatus> {
    /// What takes longer than this, in the run's time, does not happen.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<S> statuses = new ArrayList<>();
    private final Timers timers = new Timers();
    private final TickingClock clock;
    private final BehaviorTestKit<RunCommand<T>> actor;

    /// @param training makes what is trained of what takes changes from elsewhere
    /// @param tick how long the run believes a look at the clock to take; it looks after each batch
    ActorStage(Function<Consumer<TrainingChange<T>>, T> training, Duration tick) {
        clock = new TickingClock(tick);
        actor =
                BehaviorTestKit.create(
                        RunActor.create(training, telling(statuses::add), RunTimes.DEFAULT, clock));
        noteTimers();
    }

    /// The status of what is trained.
    abstract S status(T training, boolean playing);

    /// Where the run's handle sends to.
    final ActorRef<RunCommand<T>> address() {
        return actor.getRef();
    }

    /// Makes the run believe that what it is doing takes so long.
    void takeLong(Duration time) {
        clock.advance(time);
    }

    /// Lets the run take in what it was told so far, and then live for so long.
    void pass(Duration time) {
        long end = clock.now() + time.toNanos();
        settle();
        while (clock.now() < end && goOn(end)) {}
        clock.advanceTo(end);
        settle();
    }

    /// Lets the run take in what it was told so far.
    void settle() {
        actor.selfInbox().getAllReceived().forEach(this::take);
    }

    /// The state after everything the run was told so far.
    S now() {
        settle();
        CompletableFuture<S> answer = new CompletableFuture<>();
        take(new RunCommand.Listen<>(telling(answer::complete)));
        take(new RunCommand.Listen<>(telling(statuses::add)));
        return answer.join();
    }

    /// The first status, from the start on, that is wanted; lets the run live until it comes.
    S awaitStatus(Predicate<S> wanted) {
        long end = clock.now() + PATIENCE.toNanos();
        for (int n = 0; ; n++) {
            while (n == statuses.size()) {
                if (clock.now() > end || !goOn(end)) {
                    throw new AssertionError("no such status came; the last one was " + now());
                }
            }
            if (wanted.test(statuses.get(n))) {
                return statuses.get(n);
            }
        }
    }

    List<S> statuses() {
        return List.copyOf(statuses);
    }

    /// Whether the run's actor has stopped.
    boolean isOver() {
        return !actor.isAlive();
    }

    private StatusListener<T> telling(Consumer<S> listener) {
        return (training, playing) -> listener.accept(status(training, playing));
    }

    /// Takes the next message, or lets the next timer expire.
    ///
    /// @return whether there was something to do until then
    private boolean goOn(long end) {
        if (actor.selfInbox().hasMessages()) {
            take(actor.selfInbox().receiveMessage());
            return true;
        }
        Optional<Timers.Timer> next = timers.next().filter(timer -> timer.due() <= end);
        next.ifPresent(timer -> {
            clock.advanceTo(timer.due());
            timers.expire(timer);
        });
        return next.isPresent();
    }

    private void take(RunCommand<T> command) {
        if (actor.isAlive()) {
            actor.run(command);
            noteTimers();
        }
    }

    private void noteTimers() {
        actor.getAllEffects().forEach(effect -> timers.note(effect, clock.now()));
    }
}
