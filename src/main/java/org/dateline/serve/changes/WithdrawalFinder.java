// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.changes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.SourceRetraction;
import org.dateline.model.NearNames;
import org.dateline.model.changes.Effects;
import org.dateline.model.changes.Withdrawal;
import org.dateline.query.changes.WithdrawalReader;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Finds out what would change if a source of the served store were withdrawn. */
public final class WithdrawalFinder {
    /** A page about a source shows this where it takes no longer, and otherwise only a link. */
    private static final Duration BESIDE = Duration.ofSeconds(2);

    private static final int MOST_KEPT = 200;

    private final ChangeReading reading;
    private final @Nullable AssessedDataset dataset;
    private final String baseIri;
    private final Duration limit;
    /** By the source; empty where it took too long for the page of a source. */
    private final KeptAnswers<Optional<Withdrawal>> known;

    /**
     * A finder for one server.
     *
     * @param dataset the assessed dataset; null where the store is another engine
     * @param turns decides when something is read, among the queries
     */
    public WithdrawalFinder(
            Store store,
            @Nullable AssessedDataset dataset,
            ShippedOntology ontology,
            ServerOptions options,
            QueryTurns turns) {
        this.reading = new ChangeReading(store, dataset, ontology, turns);
        this.dataset = dataset;
        this.baseIri = options.baseIri();
        this.limit = options.limits().query();
        this.known = new KeptAnswers<>(dataset, MOST_KEPT);
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
     * @param client who asks
     * @throws RequestException with status 404 where there is no such source
     */
    Withdrawal find(String iri, String client) {
        return find(iri, client, limit).orElseThrow(() -> reading.within(limit, client, data -> unknown(data, iri)));
    }

    /** The same for the page of a source; empty where it takes long and nobody has asked for the whole before. */
    public Optional<Withdrawal> findQuickly(String iri, String client) {
        if (dataset == null) {
            return Optional.empty();
        }
        List<String> key = known.key(iri);
        Optional<Optional<Withdrawal>> kept = known.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            return find(iri, client, BESIDE.compareTo(limit) < 0 ? BESIDE : limit);
        } catch (RequestException e) {
            known.keep(key, Optional.empty());
            return Optional.empty();
        }
    }

    private Optional<Withdrawal> find(String iri, String client, Duration allowed) {
        List<String> key = known.key(iri);
        Optional<Withdrawal> kept = known.find(key).flatMap(found -> found);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Effects> effects = reading.within(allowed, client, data -> SourceRetraction.preview(data, iri));
        Optional<Withdrawal> withdrawal =
                effects.map(some -> WithdrawalReader.describe(iri, some, labels(WithdrawalReader.things(iri, some))));
        if (withdrawal.isPresent()) {
            known.keep(key, withdrawal);
        }
        return withdrawal;
    }

    /** What things are called, by IRI. */
    Map<String, String> labels(Set<String> things) {
        return reading.labels(things);
    }

    /** For the comparison of days. */
    PeriodFinder periods() {
        return new PeriodFinder(reading, dataset, limit);
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
