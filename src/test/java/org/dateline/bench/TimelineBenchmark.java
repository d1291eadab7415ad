package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.dateline.cli.Launched;
import org.dateline.serve.Server;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long pages and files of a large store take, over HTTP, warm, one client: medians and 95th percentiles. Requests of a kind
 * differ, but the figures of a large selection are kept as long as nothing changes: "a range of days" asks for what was never asked
 * before, and "after a commit" for the first page after the index followed a change.
 *
 * <pre>mvn -Pbench verify -Dtest=TimelineBenchmark [-Dbench.events=N] [-Dbench.requests=N] [-Dbench.store=DIRECTORY]
 *     [-Dbench.only=REGEX]</pre>
 *
 * A store that is there already is used again; it must have as many events. Nothing is measured before both indexes are built, and
 * of each kind of request the first {@value #WARM_UP} are not counted. The system load at the begin and the end is printed, since
 * anything else that runs makes all of it slower.
 */
@Tag("bench")
class TimelineBenchmark {
    private static final int WARM_UP = 30;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    private final Random random = new Random(7);
    private int port;
    private int events;

    @Test
    void pagesAndFilesOfALargeStore() throws Exception {
        events = Integer.getInteger("bench.events", 1_000_000);
        say(
                "%d processors, load %.1f, heap %d MiB, Java %s, %,d events",
                Runtime.getRuntime().availableProcessors(),
                load(),
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("java.version"),
                events);
        String given = System.getProperty("bench.store", "");
        Path stored = given.isEmpty() ? directory.resolve("store") : Path.of(given);
        if (!Files.exists(stored)) {
            load(stored);
        }
        try (EmbeddedStore store = EmbeddedStore.open(stored)) {
            long before = used();
            long begun = System.nanoTime();
            try (Server server = Server.start(store, 0)) {
                port = server.port();
                awaitIndex();
                say("timelines can be asked after %.1f s", seconds(begun));
                awaitWords();
                say(
                        "all words can be found after %.1f s; %,d MiB more are used, the store's own caches included",
                        seconds(begun), (used() - before) >> 20);
                requests().forEach(this::measure);
                say("load %.1f at the end", load());
            }
        }
    }

    private static double load() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getSystemLoadAverage();
    }

    private void load(Path stored) throws IOException {
        Path file = directory.resolve("events.nt");
        GeneratedEvents.write(file, events);
        long begun = System.nanoTime();
        Launched load = Launched.dateline("load", "--no-validate", "--store", stored.toString(), file.toString());
        assertThat(load.exitCode()).as(load.err()).isZero();
        say("loaded in %.1f s", seconds(begun));
        Files.delete(file);
    }

    private Map<String, Function<Random, String>> requests() {
        Map<String, Function<Random, String>> requests = new LinkedHashMap<>();
        requests.put("start page", r -> "/");
        requests.put("page of an event", r -> "/doc/event/e" + r.nextInt(events));
        requests.put("page of a heavy actor", r -> "/doc/actor/a" + r.nextInt(10));
        requests.put("page of a land", r -> "/doc/place/p" + r.nextInt(10));
        requests.put("timeline page", r -> "/timeline?limit=" + (50 + r.nextInt(100)));
        requests.put("timeline page, range of days", r -> "/timeline?" + days(r));
        requests.put("timeline page after a commit", r -> {
            commit(r);
            return "/timeline?limit=" + (50 + r.nextInt(100));
        });
        requests.put("timeline.json, all", r -> "/timeline.json?limit=" + (50 + r.nextInt(100)));
        requests.put("heavy actor", r -> "/timeline.json?actor=a" + r.nextInt(10) + "&" + days(r));
        requests.put("light actor", r -> "/timeline.json?actor=a" + (2_000 + r.nextInt(1_000)));
        requests.put("land with all within", r -> "/timeline.json?place=p" + r.nextInt(10) + "&" + days(r));
        requests.put(
                "type and quarter",
                r -> "/timeline.json?type=" + GeneratedEvents.TYPES[r.nextInt(8)] + "&" + quarter(r));
        requests.put("box and month", r -> "/timeline.json?bbox=" + (r.nextInt(30) - 10) + ",5,35,30&from=" + month(r));
        requests.put("map data of a year", r -> "/map.json?from=" + (2000 + r.nextInt(20)));
        requests.put("map page", r -> "/map?from=" + (2000 + r.nextInt(20)));
        requests.put("lanes by actor", r -> "/timeline.json?lanes=actor&" + days(r));
        requests.put("1,000 events as CSV", r -> "/timeline.csv?limit=1000&actor=a" + r.nextInt(10));
        requests.put("10,000 events as calendar", r -> "/timeline.ics?from=" + month(r));
        requests.put("network of a year", r -> "/timeline.gexf?from=" + (2000 + r.nextInt(20)) + "&to=2020");
        requests.put("search page", r -> "/search?q=matter+" + r.nextInt(2_000));
        requests.put("search by a name", r -> "/search?q=Actor+number+" + r.nextInt(5_000));
        requests.put("words", r -> "/timeline.json?q=matter+" + r.nextInt(2_000));
        return requests;
    }

    /** Some years, and most likely never the same twice. */
    private static String days(Random random) {
        LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3_000));
        return "from=" + from + "&to=" + from.plusDays(1_000 + random.nextInt(5_000));
    }

    /** Changes one event, so that the next answer must take that in. */
    private void commit(Random random) {
        String event = "<https://w3id.org/dateline/id/event/e" + random.nextInt(events) + ">";
        String comment = event + " <http://www.w3.org/2000/01/rdf-schema#comment> \"seen\"";
        String update = "INSERT DATA { " + comment + " } ; DELETE DATA { " + comment + " }";
        assertThat(send(request("/update")
                                .header("Content-Type", "application/sparql-update")
                                .POST(BodyPublishers.ofString(update)))
                        .statusCode())
                .isEqualTo(204);
    }

    private static String quarter(Random random) {
        int year = 2000 + random.nextInt(20);
        int first = 1 + 3 * random.nextInt(4);
        return String.format(Locale.ROOT, "from=%d-%02d&to=%d-%02d", year, first, year, first + 2);
    }

    private static String month(Random random) {
        String month = String.format(Locale.ROOT, "%d-%02d", 2000 + random.nextInt(20), 1 + random.nextInt(12));
        return month + "&to=" + month;
    }

    private void measure(String name, Function<Random, String> path) {
        if (!name.matches(System.getProperty("bench.only", ".*"))) {
            return;
        }
        int requests = Integer.getInteger("bench.requests", 200);
        long[] nanos = new long[requests];
        long checksum = 0;
        for (int i = -WARM_UP; i < requests; i++) {
            String asked = path.apply(random);
            long begun = System.nanoTime();
            HttpResponse<String> answer = get(asked);
            long taken = System.nanoTime() - begun;
            if (answer.statusCode() == 404) {
                say("%-28s is not there", name);
                return;
            }
            assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            checksum += answer.headers()
                    .firstValueAsLong("X-Total-Count")
                    .orElse(answer.body().length());
            if (i >= 0) {
                nanos[i] = taken;
            }
        }
        Arrays.sort(nanos);
        say(
                "%-28s p50 %7.1f ms   p95 %7.1f ms   checksum %d",
                name, nanos[requests / 2] / 1e6, nanos[requests * 95 / 100] / 1e6, checksum);
    }

    private void awaitIndex() {
        while (get("/timeline.json?limit=1").statusCode() == 503) {
            Thread.onSpinWait();
        }
    }

    /** A search waits some seconds for the index by itself, once; after that it answers at once with what there is. */
    private void awaitWords() throws InterruptedException {
        while (!get("/search.json?q=matter").body().replace(" ", "").contains("\"complete\":true")) {
            Thread.sleep(1_000);
        }
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html, */*;q=0.5"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
