// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dateline.cli.query.AsOfOption;
import org.dateline.query.StoreStatistics;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline stats}. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description =
                "Counts the triples, named graphs, events, actors, places and articles in a store, and shows the time they span.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline stats",
            "  dateline stats --as-of 2019-04-10",
            "      counts what the sources that were published by the end of that day make of the store",
            "  dateline stats --store http://127.0.0.1:3030/ --format json",
            "      prints JSON for a running server: an object with the keys store, triples, ontology, graphs, events, actors,",
            "      places, articles, from and to (times in UTC, or null); with --as-of also asOf"
        })
final class StatsCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Mixin
    private final ReportOption report = new ReportOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    StatsCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        try (Store opened = store.open()) {
            StoreStatistics statistics = StoreStatistics.of(asOf.of(opened));
            PrintWriter out = spec.commandLine().getOut();
            if (report.isJson()) {
                out.println(json(opened.name(), asOf.day(), statistics));
            } else {
                print(out, opened.name(), asOf.day(), statistics);
            }
        }
        return ExitCode.OK;
    }

    private static void print(PrintWriter out, String name, @Nullable LocalDate day, StoreStatistics figures) {
        out.printf("store     %s%n", name);
        if (day != null) {
            out.printf("as of     %s (the end of the day in UTC)%n", day);
        }
        out.printf("triples   %,d%n", figures.triples());
        if (figures.ontology() > 0) {
            out.printf("ontology  %,d (triples with event types and labels, besides)%n", figures.ontology());
        }
        out.printf("graphs    %,d (named)%n", figures.graphs());
        out.printf("events    %,d%n", figures.events());
        out.printf("actors    %,d%n", figures.actors());
        out.printf("places    %,d%n", figures.places());
        out.printf("articles  %,d%n", figures.articles());
        out.printf("time      %s%n", span(figures));
    }

    private static String span(StoreStatistics figures) {
        return figures.from().isEmpty() && figures.to().isEmpty()
                ? "no event has a date"
                : figures.from().orElse("…") + " to " + figures.to().orElse("…");
    }

    private static String json(String name, @Nullable LocalDate day, StoreStatistics figures)
            throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = mapper.createObjectNode()
                .put("store", name)
                .put("triples", figures.triples())
                .put("ontology", figures.ontology())
                .put("graphs", figures.graphs())
                .put("events", figures.events())
                .put("actors", figures.actors())
                .put("places", figures.places())
                .put("articles", figures.articles())
                .put("from", figures.from().orElse(null))
                .put("to", figures.to().orElse(null));
        if (day != null) {
            node.put("asOf", day.toString());
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
}
