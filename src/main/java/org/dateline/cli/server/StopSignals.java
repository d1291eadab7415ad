// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * SIGTERM and SIGINT (Ctrl-C), which ask the program to end itself. The second one ends it at once; what is committed is safe. Without
 * this the JVM would end with code 143, which supervisors take for a failure, however well the program ends.
 */
public final class StopSignals implements AutoCloseable {
    /** The numbers of POSIX. A program that a signal ended has this much more as its exit code. */
    private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15);

    private static final int ENDED_BY_SIGNAL = 128;

    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Map<String, @Nullable Object> before = new HashMap<>();
    /** For SIGHUP, and for systems without these signals: the JVM ends when this has ended. */
    private final Thread hook = new Thread(this::endBeforeJvm, "shutdown");

    private StopSignals() {}

    /** Listens to the signals from now on. */
    public static StopSignals listen() {
        StopSignals signals = new StopSignals();
        NUMBERS.forEach((name, number) ->
                signals.before.put(name, Signals.register(name, () -> signals.receive(ENDED_BY_SIGNAL + number))));
        Runtime.getRuntime().addShutdownHook(signals.hook);
        return signals;
    }

    private void receive(int exitCode) {
        if (isAsked.getAndSet(true)) {
            Runtime.getRuntime().halt(exitCode);
        }
        asked.countDown();
    }

    private void endBeforeJvm() {
        asked.countDown();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the program is asked to end. */
    public void await() throws InterruptedException {
        asked.await();
    }

    /** Waits for some time; whether the program was asked to end. */
    public boolean await(Duration patience) throws InterruptedException {
        return asked.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The program has ended its work. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // The JVM ends already, and waits for the hook only.
        }
        before.forEach(Signals::unregister);
    }
}
