// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.withdrawal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.SourceRetraction;
import org.dateline.model.LabelPolicy;
import org.dateline.model.NearNames;
import org.dateline.model.withdrawal.SourceEffects;
import org.dateline.model.withdrawal.Withdrawal;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.query.withdrawal.WithdrawalReader;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.limit.StoppableDataset;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.RemoteDataset;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Finds out what would change if a source of the served store were withdrawn. */
public final class WithdrawalFinder {
    /** A page about a source shows this where it takes no longer, and otherwise only a link. */
    private static final Duration BESIDE = Duration.ofSeconds(2);

    private static final int MOST_KEPT = 200;

    private final Store store;
    private final @Nullable AssessedDataset dataset;
    private final ShippedOntology ontology;
    private final String baseIri;
    private final Duration limit;
    /** By the state of the store, the source and the languages; empty where it took too long for the page of a source. */
    private final Map<List<String>, Optional<Withdrawal>> known = new ConcurrentHashMap<>();
    /** Counts the commits. */
    private final AtomicLong commits = new AtomicLong();

    /**
     * A finder for one server.
     *
     * @param dataset the assessed dataset; null where the store is another engine
     */
    public WithdrawalFinder(
            Store store, @Nullable AssessedDataset dataset, ShippedOntology ontology, ServerOptions options) {
        this.store = store;
        this.dataset = dataset;
        this.ontology = ontology;
        this.baseIri = options.baseIri();
        this.limit = options.limits().query();
        if (dataset != null) {
            dataset.onCommit(changes -> commits.incrementAndGet());
        }
    }

    /** The IRI that a request names: an IRI, or the end of one below the base, such as {@code report/name/1}. */
    String iri(String name) {
        String iri = name.contains(":") ? name : baseIri + "id/" + name;
        if (name.isEmpty() || !AbsoluteIri.is(iri)) {
            throw new RequestException(
                    400,
                    "Not the name of a source: " + name + ". Give the IRI of a report, or its end, report/NAME/1.");
        }
        return iri;
    }

    /**
     * What would change without a source.
     *
     * @throws RequestException with status 404 where there is no such source
     */
    Withdrawal find(String iri) {
        return find(iri, limit).orElseThrow(() -> read(limit, data -> unknown(data, iri)));
    }

    /** The same for the page of a source; empty where it takes long and nobody has asked for the whole before. */
    public Optional<Withdrawal> findQuickly(String iri) {
        if (dataset == null) {
            return Optional.empty();
        }
        List<String> key = key(iri);
        Optional<Withdrawal> kept = known.get(key);
        if (kept != null) {
            return kept;
        }
        try {
            return find(iri, BESIDE.compareTo(limit) < 0 ? BESIDE : limit);
        } catch (RequestException e) {
            keep(key, Optional.empty());
            return Optional.empty();
        }
    }

    private Optional<Withdrawal> find(String iri, Duration allowed) {
        List<String> key = key(iri);
        Optional<Withdrawal> kept = known.getOrDefault(key, Optional.empty());
        if (kept.isPresent()) {
            return kept;
        }
        Optional<SourceEffects> effects = read(allowed, data -> SourceRetraction.preview(data, iri));
        Optional<Withdrawal> withdrawal =
                effects.map(some -> WithdrawalReader.describe(some, labels(WithdrawalReader.things(some))));
        if (withdrawal.isPresent()) {
            keep(key, withdrawal);
        }
        return withdrawal;
    }

    private List<String> key(String iri) {
        return Stream.concat(Stream.of(Long.toString(commits.get()), iri), LabelPolicy.current().languages().stream())
                .toList();
    }

    /** Another engine does not tell when it changes, so nothing is kept of it. */
    private void keep(List<String> key, Optional<Withdrawal> withdrawal) {
        if (dataset == null) {
            return;
        }
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(key, withdrawal);
    }

    private <T> T read(Duration allowed, Function<DatasetGraph, T> reading) {
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, allowed)) {
            try {
                if (dataset != null) {
                    return reading.apply(new StoppableDataset(dataset.getWrapped(), request));
                }
                try (RemoteDataset remote = RemoteDataset.of((RemoteStore) store)) {
                    return reading.apply(new StoppableDataset(remote, request));
                }
            } catch (QueryCancelledException e) {
                throw request.refusal(e);
            }
        }
    }

    /** What things are called, by IRI. */
    Map<String, String> labels(Set<String> things) {
        ThingLabels labels = new ThingLabels(ontology.model().getGraph());
        return SparqlSession.read(store, session -> {
            labels.learn(session, things);
            Map<String, String> found = new HashMap<>();
            things.forEach(iri -> found.put(iri, labels.label(iri)));
            return found;
        });
    }

    /** That there is no such source, with the names that may be meant. */
    RequestException unknown(DatasetGraph data, String iri) {
        List<String> names =
                SourceRetraction.sources(data).stream().map(this::shortName).toList();
        return new RequestException(
                404,
                "Not found: no source <" + iri + "> in the store"
                        + question(NearNames.question(shortName(iri), names)));
    }

    private static String question(String near) {
        return near.isEmpty() ? ". The list of articles leads to all sources: /articles." : near;
    }

    private String shortName(String iri) {
        String below = baseIri + "id/";
        return iri.startsWith(below) ? iri.substring(below.length()) : iri;
    }
}
