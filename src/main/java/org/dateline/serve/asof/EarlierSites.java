// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.limit.RunningRequest;

/**
 * Keeps the sites of the days that were asked for last, since each has indexes of its own in memory. Days with the same sources share one.
 * A commit may change every day, so all are given up then. One that still answers is closed when it has answered. There are never more
 * than a few, whoever reads them; whoever asks for one more waits. Safe for any number of threads.
 */
public final class EarlierSites implements AutoCloseable {
    /** Somebody who compares has two days; each further one costs as much memory as the indexes of today. */
    private static final int KEPT = 4;

    /** Those that were given up and still answer or end their indexes cost memory, too. */
    private static final int MOST = 6;

    /** How many requests may wait for a day: each has a thread, and most of more would wait in vain. */
    private static final int ROOM = 64;

    /** How long a request waits before it looks at its patience again. */
    private static final long TICK_MILLIS = 100;

    private final Source source;
    private final Duration limit;
    private final Map<LocalDate, Kept> sites = new LinkedHashMap<>(KEPT, 0.75f, true);
    private int living;
    private int closing;
    private int waiting;

    /**
     * From where the sites come.
     *
     * @param dated whether what is at a path is another on other days
     * @param standing the day that stands for all days with the same sources
     * @param build makes the site of a day without reading the store
     */
    public record Source(
            Predicate<String> dated, UnaryOperator<LocalDate> standing, Function<LocalDate, EarlierSite> build) {}

    /**
     * No site yet.
     *
     * @param limit how long a request waits for its day
     */
    public EarlierSites(Source source, Duration limit) {
        this.source = source;
        this.limit = limit;
    }

    /** A site in use. */
    static final class Lease implements AutoCloseable {
        private final Kept kept;

        private Lease(Kept kept) {
            this.kept = kept;
        }

        EarlierSite site() {
            return kept.site;
        }

        @Override
        public void close() {
            kept.release();
        }
    }

    /** A site and how many read it. Guarded by the lock of all sites. */
    private final class Kept {
        final EarlierSite site;
        private int users;
        private boolean abandoned;

        Kept(EarlierSite site) {
            this.site = site;
        }

        private Lease lease() {
            users++;
            return new Lease(this);
        }

        private void release() {
            synchronized (EarlierSites.this) {
                users--;
                closeIfUnused();
                EarlierSites.this.notifyAll();
            }
        }

        private void abandon() {
            abandoned = true;
            closeIfUnused();
        }

        /** In the background: closing waits for the reader of an index, and a commit must not. */
        private void closeIfUnused() {
            if (abandoned && users == 0) {
                closing++;
                Thread thread = new Thread(this::end, "earlier-site-closing");
                thread.setDaemon(true);
                thread.start();
            }
        }

        private void end() {
            try {
                site.close();
            } finally {
                synchronized (EarlierSites.this) {
                    closing--;
                    living--;
                    EarlierSites.this.notifyAll();
                }
            }
        }
    }

    /** Whether what is at a path is another on other days. */
    boolean answers(String path) {
        return source.dated.test(path);
    }

    /**
     * The site of a day, ready to answer; the caller gives it back.
     *
     * @throws RequestException with status 503 where it is not ready in time
     */
    Lease borrow(LocalDate day) {
        LocalDate standing = source.standing.apply(day);
        Lease lease;
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, limit)) {
            lease = take(standing, request::patience);
        }
        try {
            lease.site().prepare();
            return lease;
        } catch (RuntimeException | Error e) {
            lease.close();
            throw e;
        }
    }

    private synchronized Lease take(LocalDate day, Supplier<Duration> patience) {
        if (isFull(day)) {
            await(day, patience);
        }
        Kept kept = sites.get(day);
        if (kept == null) {
            kept = new Kept(source.build.apply(day));
            sites.put(day, kept);
            living++;
            notifyAll(); // Somebody may wait for the same day.
        }
        Lease lease = kept.lease();
        if (sites.size() > KEPT) {
            Iterator<Kept> oldest = sites.values().iterator();
            Kept abandoned = oldest.next();
            oldest.remove();
            abandoned.abandon();
        }
        return lease;
    }

    private boolean isFull(LocalDate day) {
        return !sites.containsKey(day) && living >= MOST;
    }

    private void await(LocalDate day, Supplier<Duration> patience) {
        if (waiting >= ROOM) {
            throw busy();
        }
        waiting++;
        try {
            while (isFull(day)) {
                giveUpUnused();
                if (patience.get().toNanos() <= 0) {
                    throw busy();
                }
                wait(TICK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestException(503, "The server stops. Send the request again when it is up.");
        } finally {
            waiting--;
        }
    }

    private static RequestException busy() {
        return new RequestException(
                503, "The server is busy: too many earlier days are read at once. Send the request again later.");
    }

    /** Makes room, unless some is being made. */
    private void giveUpUnused() {
        Iterator<Kept> oldest = sites.values().iterator();
        while (closing == 0 && oldest.hasNext()) {
            Kept kept = oldest.next();
            if (kept.users == 0) {
                oldest.remove();
                kept.abandon();
            }
        }
    }

    /** Gives up all sites, because the store changed. Returns at once. */
    public synchronized void changed() {
        sites.values().forEach(Kept::abandon);
        sites.clear();
    }

    /** Closes all sites, of which none may be in use, and waits for that. */
    @Override
    public void close() {
        List<Kept> last;
        synchronized (this) {
            last = new ArrayList<>(sites.values());
            sites.clear();
        }
        last.forEach(kept -> kept.site.close());
    }
}
