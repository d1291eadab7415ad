// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.changes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.PeriodEffectsReader;
import org.dateline.model.EnglishText;
import org.dateline.model.Moment;
import org.dateline.model.XsdTime;
import org.dateline.model.changes.PeriodChanges;
import org.dateline.model.changes.PeriodEffects;
import org.dateline.query.changes.PeriodChangesReader;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/** Finds out what changed between two days. */
final class PeriodFinder {
    /** Without a first day, what became known in the last month of the data is shown. */
    private static final int DAYS = 30;

    private static final int MOST_KEPT = 20;

    private final ChangeReading reading;
    private final Duration limit;
    private final KeptAnswers<PeriodChanges> known;
    private final KeptAnswers<Instant> newest;

    /**
     * A finder for one server.
     *
     * @param dataset tells of commits; null where the store is another engine
     * @param limit how long one comparison may take
     */
    PeriodFinder(ChangeReading reading, @Nullable AssessedDataset dataset, Duration limit) {
        this.known = new KeptAnswers<>(dataset, MOST_KEPT);
        this.newest = new KeptAnswers<>(dataset, MOST_KEPT);
        this.reading = reading;
        this.limit = limit;
    }

    /**
     * Two days.
     *
     * @param from the first as it was given, or as {@code 2019-04-10}
     * @param to the second as it was given; empty for today
     * @param first the last instant of the first, UTC
     * @param second the last instant of the second, UTC; of today, that of the newest source
     */
    record Days(String from, String to, Instant first, Instant second) {
        /** The first day in words. */
        String firstInWords() {
            return words(first);
        }

        /** The second day in words. */
        String secondInWords() {
            return to.isEmpty() ? "today" : words(second);
        }

        private static String words(Instant last) {
            LocalDate day = LocalDate.ofInstant(last, ZoneOffset.UTC);
            return day.plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1)
                            .equals(last)
                    ? EnglishText.day(day)
                    : EnglishText.instant(XsdTime.of(last));
        }
    }

    /**
     * The two days of a request.
     *
     * @param from empty for a month before the second day
     * @param to empty for today
     * @param client who asks
     * @throws org.dateline.model.BadParameterException where one is no day
     * @throws RequestException with status 400 where the first is later than the second
     */
    Days days(String from, String to, String client) {
        Instant last = newest(client);
        String day = to.isEmpty() ? LocalDate.ofInstant(last, ZoneOffset.UTC).toString() : to;
        Instant second = Moment.parse("to", day).last();
        if (from.isEmpty()) {
            LocalDate earlier = LocalDate.ofInstant(second.isAfter(last) ? last : second, ZoneOffset.UTC)
                    .minusDays(DAYS);
            return new Days(
                    earlier.toString(),
                    to,
                    Moment.parse("from", earlier.toString()).last(),
                    second);
        }
        Instant first = Moment.parse("from", from).last();
        if (to.isEmpty()) {
            return new Days(from, to, first, second.isAfter(first) ? second : first);
        }
        if (first.isAfter(second)) {
            throw new RequestException(
                    400, "The day from=" + from + " is later than to=" + to + ". Give the earlier day as from.");
        }
        return new Days(from, to, first, second);
    }

    private Instant newest(String client) {
        List<String> key = newest.key();
        return newest.find(key).orElseGet(() -> {
            Instant found = reading.within(limit, client, PeriodEffectsReader::lastPublication)
                    .orElse(Instant.EPOCH);
            newest.keep(key, found);
            return found;
        });
    }

    /**
     * What changed after the first day and by the second.
     *
     * @param part which part of it, from 1
     * @param client who asks
     * @throws RequestException with status 404 where there is no such part
     */
    PeriodChanges find(Days days, int part, String client) {
        List<String> key = known.key(days.first().toString(), days.second().toString(), Integer.toString(part));
        return known.find(key).orElseGet(() -> {
            PeriodEffects effects = reading.within(
                            limit, client, data -> PeriodEffectsReader.read(data, days.first(), days.second(), part))
                    .orElseThrow(() -> new RequestException(404, "Not found: page " + part + " of these changes."));
            PeriodChanges found =
                    PeriodChangesReader.describe(effects, reading.labels(PeriodChangesReader.things(effects)));
            known.keep(key, found);
            return found;
        });
    }
}
