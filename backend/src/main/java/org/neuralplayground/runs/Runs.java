package org.neuralplayground.runs;

import com.typesafe.config.ConfigFactory;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pekko.actor.BootstrapSetup;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.threads.LentThreads;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// All live runs of this server. Thread-safe.
@Service
public class Runs implements DisposableBean {
    /// A run with the largest data and network takes some megabytes; a class room takes thirty
    /// runs.
    public static final int MAX_RUNS = 2_000;

    private static final int ID_BYTES = 16;
    private static final Duration START_TIMEOUT = Duration.ofSeconds(10);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Run<?>> live = new ConcurrentHashMap<>();
    private final TextShelf texts;
    private final LentThreads threads = LentThreads.start();
    private final RunTimes times;
    private final int most;
    private final Semaphore free;
    private final ActorSystem<RunsGuardian.Command> actors;

    /// @param texts the texts of all runs
    @Autowired
    public Runs(TextShelf texts) {
        this(texts, RunTimes.DEFAULT, MAX_RUNS);
    }

    Runs(TextShelf texts, RunTimes times, int most) {
        this.texts = texts;
        this.times = times;
        this.most = most;
        this.free = new Semaphore(most);
        ClassLoader loader = Runs.class.getClassLoader();
        this.actors =
                ActorSystem.create(
                        RunsGuardian.create(run -> live.put(run.id(), run), this::ended),
                        "runs",
                        BootstrapSetup.create()
                                .withClassloader(loader)
                                .withConfig(ConfigFactory.load(loader, "runs")));
    }

    /// Starts the run of a playground, paused at epoch 0.
    ///
    /// @param listener gets a status at once, at every change of state, and a few times a second
    ///   while training; of statuses that come while it is busy, one with the news of all. Called
    ///   on a thread of its own, one status after the other, so it holds up no run; what it throws
    ///   is logged
    /// @throws TooManyRunsException where [#MAX_RUNS] are live
    public PlaygroundRun start(PlaygroundSpec spec, Consumer<PlaygroundRunStatus> listener) {
        return start(
                _ -> new PlaygroundTraining(spec),
                PlaygroundRun.delivery(listener),
                PlaygroundRun::new);
    }

    /// Starts the run of a text playground, paused at epoch 0, whose texts are about to be
    /// prepared.
    ///
    /// @param listener as that of a playground
    /// @throws TooManyRunsException where [#MAX_RUNS] are live
    public TextRun startText(TextPlaygroundSpec spec, Consumer<TextRunStatus> listener) {
        return start(
                later -> new TextTraining(spec, texts, threads.workers(), later),
                TextRun.delivery(listener),
                TextRun::new);
    }

    private <T extends Training, R extends Run<T>> R start(
            Function<Consumer<TrainingChange<T>>, T> training,
            StatusListener<T> listener,
            BiFunction<String, ActorRef<RunCommand<T>>, R> handle) {
        if (!free.tryAcquire()) {
            throw new TooManyRunsException(most);
        }
        String id = newId();
        Behavior<RunCommand<T>> behavior =
                RunActor.create(training, listener, times, System::nanoTime);
        return AskPattern.<RunsGuardian.Command, R>ask(
                        actors,
                        replyTo ->
                                new RunsGuardian.Start<>(
                                        behavior, actor -> handle.apply(id, actor), replyTo),
                        START_TIMEOUT,
                        actors.scheduler())
                .toCompletableFuture()
                .join();
    }

    /// The live run of that id.
    public Optional<Run<?>> find(String id) {
        return Optional.ofNullable(live.get(id));
    }

    /// How many runs are live.
    public int size() {
        return most - free.availablePermits();
    }

    /// Ends all runs.
    @Override
    public void destroy() {
        actors.terminate();
        actors.getWhenTerminated().toCompletableFuture().join();
        threads.close();
        live.values().forEach(this::ended);
    }

    /// Called after the actor's end, and once more where the end of all of them went unnoticed.
    private void ended(Run<?> run) {
        if (live.remove(run.id(), run)) {
            free.release();
            run.ended();
        }
    }

    private String newId() {
        byte[] bits = new byte[ID_BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
