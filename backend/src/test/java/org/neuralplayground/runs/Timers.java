package org.neuralplayground.runs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.Effect;

/// The timers that an actor under test has started, in the time of a test's clock.
final class Timers {
    /// @param due in the clock's nanoseconds
    record Timer(Object key, long due, Runnable expiry) {}

    private final Map<Object, Timer> running = new LinkedHashMap<>();

    /// Takes in what an actor did at that time.
    void note(Effect effect, long now) {
        switch (effect) {
            case Effect.TimerScheduled<?> started -> {
                long due = now + started.duration().toNanos();
                Runnable expiry = () -> started.send().apply();
                running.put(started.key(), new Timer(started.key(), due, expiry));
            }
            case Effect.TimerCancelled cancelled -> running.remove(cancelled.key());
            default -> throw new AssertionError("a run does nothing but start timers: " + effect);
        }
    }

    /// The timer that expires first.
    Optional<Timer> next() {
        return running.values().stream().min(Comparator.comparingLong(Timer::due));
    }

    /// Lets a timer send its message.
    void expire(Timer timer) {
        running.remove(timer.key());
        timer.expiry().run();
    }
}
