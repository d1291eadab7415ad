// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.dateline.serve.http.RequestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Few sites of earlier days, whoever asks for however many, and none that is closed while somebody reads it. */
class EarlierSitesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final int MOST = 6;
    private static final int KEPT = 4;

    /** The sites themselves: a day may have a new one while its old one is closing. */
    private final Set<Fake> open = ConcurrentHashMap.newKeySet();

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    private EarlierSites sites(UnaryOperator<LocalDate> standing, Duration limit) {
        return new EarlierSites(new EarlierSites.Source(path -> true, standing, Fake::new), limit);
    }

    private EarlierSites sites() {
        return sites(day -> day, Duration.ofMinutes(5));
    }

    /** A site that has nothing to show. */
    private final class Fake implements EarlierSite {
        private final LocalDate day;

        Fake(LocalDate day) {
            this.day = day;
            opened.incrementAndGet();
            open.add(this);
            mostOpen.accumulateAndGet(open.size(), Math::max);
        }

        @Override
        public void prepare() {
            assertThat(open).contains(this);
        }

        @Override
        public void answer(String path, HttpServletRequest request, HttpServletResponse response) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public void close() {
            open.remove(this);
        }
    }

    private static List<EarlierSites.Lease> borrow(EarlierSites sites, int days) {
        List<EarlierSites.Lease> leases = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            leases.add(sites.borrow(FIRST.plusDays(day)));
        }
        return leases;
    }

    private void awaitOpen(int count) {
        while (open.size() != count) {
            Thread.onSpinWait();
        }
    }

    @Test
    void daysWithTheSameSourcesShareASite() {
        EarlierSites sites = sites(day -> day.withDayOfMonth(1), Duration.ofMinutes(5));
        borrow(sites, 31);
        assertThat(opened).hasValue(1);
    }

    @Test
    void theDaysThatWereAskedForLastAreKept() {
        EarlierSites sites = sites();
        for (int day = 0; day < 3 * KEPT; day++) {
            sites.borrow(FIRST.plusDays(day)).close();
            sites.borrow(FIRST).close();
        }
        awaitOpen(KEPT);
        assertThat(open).extracting(fake -> fake.day).contains(FIRST, FIRST.plusDays(3L * KEPT - 1));
        assertThat(opened).hasValue(3 * KEPT);
    }

    @Test
    void noSiteIsClosedUnderAReader() {
        EarlierSites sites = sites();
        List<EarlierSites.Lease> leases = borrow(sites, MOST);
        assertThat(open).hasSize(MOST);
        sites.changed();
        assertThat(open).hasSize(MOST);
        leases.forEach(EarlierSites.Lease::close);
        awaitOpen(0);
    }

    @Test
    void whoeverWaitsTooLongIsRefused() {
        EarlierSites sites = sites(day -> day, Duration.ZERO);
        borrow(sites, MOST);
        assertThatThrownBy(() -> sites.borrow(FIRST.plusDays(MOST)))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(503))
                .hasMessageContaining("busy");
        assertThat(sites.borrow(FIRST.plusDays(MOST - 1L)).site()).isNotNull();
    }

    @Test
    void aDayIsReadAsSoonAsAnotherIsGivenBack() throws Exception {
        EarlierSites sites = sites();
        List<EarlierSites.Lease> leases = borrow(sites, MOST);
        Future<EarlierSites.Lease> waiting = readers.submit(() -> sites.borrow(FIRST.plusDays(MOST)));
        leases.get(MOST - 1).close(); // one that is kept
        try (EarlierSites.Lease lease = waiting.get(1, TimeUnit.MINUTES)) {
            assertThat(open)
                    .extracting(fake -> fake.day)
                    .contains(FIRST.plusDays(MOST))
                    .hasSize(MOST);
            assertThat(lease.site()).isNotNull();
        }
    }

    @Test
    void manyDaysAtOnceAreReadInTurn() throws Exception {
        EarlierSites sites = sites();
        int many = 50;
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int reader = 0; reader < many; reader++) {
            LocalDate day = FIRST.plusDays(reader % 25);
            all.add(readers.submit(() -> {
                start.await();
                try (EarlierSites.Lease lease = sites.borrow(day)) {
                    lease.site().prepare(); // still open
                    Thread.yield();
                    lease.site().prepare();
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> each : all) {
            each.get(1, TimeUnit.MINUTES);
        }
        assertThat(mostOpen.get()).isLessThanOrEqualTo(MOST);
        sites.changed();
        awaitOpen(0);
    }
}
