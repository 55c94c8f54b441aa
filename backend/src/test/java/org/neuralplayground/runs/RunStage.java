package org.neuralplayground.runs;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    /// Makes the run believe that what it is doing takes so long.
    void takeLong(Duration time) {
        clock.advance(time);
    }

    /// Lets time pass in one go, after the run has seen everything it was told so far.
    void pass(Duration time) {
        settle();
        clock.advance(time);
        timers.timePasses(time);
        settle();
    }

    /// Lets time pass that the run may not survive.
    void passLast(Duration time) {
        settle();
        clock.advance(time);
        timers.timePasses(time);
    }

    /// Waits until the run has seen everything it was told so far.
    void settle() {
        now();
    }

    /// The state after everything the run was told so far.
    RunStatus now() {
        CompletableFuture<RunStatus> answer = new CompletableFuture<>();
        run.listen(answer::complete);
        run.listen(this::record);
        return answer.orTimeout(10, TimeUnit.SECONDS).join();
    }

    RunStatus awaitStatus(Predicate<RunStatus> wanted) {
        await().until(() -> statuses().stream().anyMatch(wanted));
        return statuses().stream().filter(wanted).findFirst().orElseThrow();
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
