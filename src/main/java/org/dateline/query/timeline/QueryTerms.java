package org.dateline.query.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;

/** Terms and pieces of queries that the readers of this package share. */
final class QueryTerms {
    /** What is read of an event and of each of its snapshots; the type, so that something is read of each. */
    static final Set<String> OF_EVENTS = Set.of(
            RDF.type.getURI(),
            RDFS.label.getURI(),
            SKOS.prefLabel.getURI(),
            Sem.EVENT_TYPE.getURI(),
            Sem.HAS_ACTOR.getURI(),
            Sem.HAS_PLACE.getURI(),
            Sem.HAS_BEGIN_TIME_STAMP.getURI(),
            Sem.HAS_END_TIME_STAMP.getURI(),
            Sem.HAS_EARLIEST_BEGIN_TIME_STAMP.getURI(),
            Sem.HAS_LATEST_BEGIN_TIME_STAMP.getURI(),
            Sem.HAS_EARLIEST_END_TIME_STAMP.getURI(),
            Sem.HAS_LATEST_END_TIME_STAMP.getURI(),
            Sem.HAS_TIME_STAMP.getURI(),
            Dl.AGENT.getURI(),
            Dl.STATUS.getURI(),
            Dl.SOURCE_COUNT.getURI(),
            Dl.INDEPENDENT_SOURCE_COUNT.getURI(),
            Dl.DISPUTED.getURI(),
            Dl.OF.getURI(),
            Dl.KNOWN_FROM.getURI(),
            Dl.KNOWN_UNTIL.getURI(),
            Prov.WAS_DERIVED_FROM.getURI());

    private QueryTerms() {}

    /** An IRI as it stands in a query. */
    static String iri(String iri) {
        return "<" + iri + ">";
    }

    /** A term as it stands in a query. */
    static String iri(Node term) {
        return iri(term.getURI());
    }

    /** Terms with a separator between. */
    static String joined(List<String> iris, String separator) {
        return iris.stream().map(QueryTerms::iri).collect(Collectors.joining(separator));
    }
}
