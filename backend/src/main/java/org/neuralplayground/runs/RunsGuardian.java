package org.neuralplayground.runs;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.DispatcherSelector;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/// The parent of all runs: starts them and notices their end, whatever its cause.
final class RunsGuardian {
    sealed interface Command {}

    /// Starts a run and answers with it.
    ///
    /// @param handle makes the run of its actor
    /// @param <T> what the run trains
    /// @param <R> its kind of run
    record Start<T extends Training, R extends Run<T>>(
            Behavior<RunCommand<T>> behavior,
            Function<ActorRef<RunCommand<T>>, R> handle,
            ActorRef<R> replyTo)
            implements Command {}

    private record Ended(Run<?> run) implements Command {}

    private final ActorContext<Command> context;
    private final Consumer<Run<?>> started;
    private final Consumer<Run<?>> ended;

    private RunsGuardian(
            ActorContext<Command> context, Consumer<Run<?>> started, Consumer<Run<?>> ended) {
        this.context = context;
        this.started = started;
        this.ended = ended;
    }

    /// @param started gets each run before anybody else has it
    /// @param ended gets each run once, after its actor has stopped
    static Behavior<Command> create(Consumer<Run<?>> started, Consumer<Run<?>> ended) {
        return Behaviors.setup(context -> {
            RunsGuardian guardian = new RunsGuardian(context, started, ended);
            return Behaviors.receiveMessage(guardian::on);
        });
    }

    private Behavior<Command> on(Command command) {
        switch (command) {
            case Start<?, ?> start -> start(start);
            case Ended(var run) -> ended.accept(run);
        }
        return Behaviors.same();
    }

    /// Ids are secrets, so actors, whose names stand in logs, have names of their own.
    private <T extends Training, R extends Run<T>> void start(Start<T, R> start) {
        ActorRef<RunCommand<T>> actor =
                context.spawnAnonymous(
                        start.behavior(), DispatcherSelector.fromConfig("run-dispatcher"));
        R run = start.handle().apply(actor);
        context.watchWith(actor, new Ended(run));
        started.accept(run);
        start.replyTo().tell(run);
    }
}
