// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the sites of the days that were asked for last, since each has indexes of its own in memory. A commit may change every day, so
 * all are given up then. One that still answers is closed when it has answered. Safe for any number of threads.
 */
public final class EarlierSites implements AutoCloseable {
    /** Somebody who compares has two days; each further one costs as much memory as the indexes of today. */
    private static final int MOST = 4;

    private final Function<LocalDate, EarlierSite> build;
    private final Map<LocalDate, Kept> sites = new LinkedHashMap<>(MOST, 0.75f, true);

    /**
     * No site yet.
     *
     * @param build makes the site of a day without reading the store
     */
    public EarlierSites(Function<LocalDate, EarlierSite> build) {
        this.build = build;
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

    private static final class Kept {
        final EarlierSite site;
        private int users;
        private boolean abandoned;

        Kept(EarlierSite site) {
            this.site = site;
        }

        synchronized Lease lease() {
            users++;
            return new Lease(this);
        }

        synchronized void release() {
            users--;
            closeIfUnused();
        }

        synchronized void abandon() {
            abandoned = true;
            closeIfUnused();
        }

        /** In the background: closing waits for the reader of an index, and a commit must not. */
        private void closeIfUnused() {
            if (abandoned && users == 0) {
                Thread closing = new Thread(site::close, "earlier-site-closing");
                closing.setDaemon(true);
                closing.start();
            }
        }
    }

    /** The site of a day; the caller gives it back. */
    synchronized Lease borrow(LocalDate day) {
        Kept kept = sites.computeIfAbsent(day, key -> new Kept(build.apply(key)));
        Lease lease = kept.lease();
        if (sites.size() > MOST) {
            Iterator<Kept> oldest = sites.values().iterator();
            Kept abandoned = oldest.next();
            oldest.remove();
            abandoned.abandon();
        }
        return lease;
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
