package org.neuralplayground.runs;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.ManualTime;
import org.apache.pekko.actor.typed.ActorRef;
import org.neuralplayground.spec.PlaygroundSpec;

/// A run whose time the test makes pass, and everything it tells.
final class RunStage implements AutoCloseable {
    private final ActorTestKit kit = ActorTestKit.create(ManualTime.config());
    private final ManualTime timers = ManualTime.get(kit.system());
    private final TickingClock clock = new TickingClock();
    private final List<RunStatus> statuses = new ArrayList<>();
    private final ActorRef<RunCommand> actor;
    private final Run run;

    RunStage(PlaygroundSpec spec) {
        actor = kit.spawn(RunActor.create(spec, this::record, RunTimes.DEFAULT, clock));
        run = new Run("test", actor);
    }

    Run run() {
        return run;
    }

    /// Lets time pass for the run, a hundredth of a second at a time.
    void pass(Duration time) {
        Duration step = Duration.ofMillis(10);
        for (long n = 0; n < time.dividedBy(step); n++) {
            jump(step);
        }
    }

    /// Lets time pass in one go.
    void jump(Duration time) {
        clock.advance(time);
        timers.timePasses(time);
        settle();
    }

    /// Lets time pass that the run may not survive.
    void last(Duration time) {
        clock.advance(time);
        timers.timePasses(time);
    }

    /// Waits until the run has seen everything it was told so far.
    void settle() {
        var answered = kit.<RunStatus>createTestProbe(RunStatus.class);
        Consumer<RunStatus> probe = status -> answered.ref().tell(status);
        run.listen(probe);
        answered.receiveMessage();
        run.listen(this::record);
    }

    RunStatus awaitStatus(Predicate<RunStatus> wanted) {
        await().until(() -> statuses().stream().anyMatch(wanted));
        return statuses().stream().filter(wanted).findFirst().orElseThrow();
    }

    /// The state after everything the run was told so far.
    RunStatus now() {
        settle();
        int known = statuses().size();
        run.listen(this::record);
        await().until(() -> statuses().size() > known);
        return statuses().getLast();
    }

    List<RunStatus> statuses() {
        synchronized (statuses) {
            return List.copyOf(statuses);
        }
    }

    void expectEnd() {
        kit.createTestProbe().expectTerminated(actor, Duration.ofSeconds(3));
    }

    @Override
    public void close() {
        kit.shutdownTestKit();
    }

    private void record(RunStatus status) {
        synchronized (statuses) {
            statuses.add(status);
        }
    }
}
