package org.dateline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.BadParameterException;
import org.dateline.model.Moment;
import org.dateline.model.Namespaces;
import org.dateline.model.Status;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlClaim;
import org.dateline.rdf.vocabulary.Sem;

/**
 * Turns the fields of a form into other values of a fact. A field that is blank, or says what was read, changes nothing. The fields:
 * {@code label}, {@code type}, {@code status}, {@code from} and {@code to}, {@code place} of an event; {@code low}, {@code best},
 * {@code high} of a number of people; {@code claimant} of a claim; {@code other} of an actor or place: who or what it is instead.
 */
final class CorrectionReader {
    private static final int LONGEST_LABEL = 300;

    private final DatasetGraph dataset;
    private final Node report;
    private final Node fact;
    private final EntityFinder known;
    private final List<PropertyCorrection> amended = new ArrayList<>();

    CorrectionReader(DatasetGraph dataset, Node report, Node fact) {
        this.dataset = dataset;
        this.report = report;
        this.fact = fact;
        this.known = new EntityFinder(dataset);
    }

    /**
     * What is to count instead of what was read.
     *
     * @throws BadParameterException where a field says what cannot be understood
     */
    List<PropertyCorrection> of(Map<String, String> fields) {
        one(fields, "label", RDFS.label.asNode(), CorrectionReader::label);
        one(fields, "type", Sem.EVENT_TYPE, CorrectionReader::type);
        one(fields, "status", Dl.STATUS, CorrectionReader::status);
        one(fields, "place", Sem.HAS_PLACE, text -> known.place("place", text));
        one(fields, "claimant", claimantProperty(), text -> known.actor("claimant", text));
        one(fields, "low", Dl.LOW, text -> number("low", text));
        one(fields, "best", Dl.BEST, text -> number("best", text));
        one(fields, "high", Dl.HIGH, text -> number("high", text));
        when(
                fields.getOrDefault("from", "").strip(),
                fields.getOrDefault("to", "").strip());
        other(fields.getOrDefault("other", "").strip());
        return amended.stream().filter(PropertyCorrection::isChange).toList();
    }

    private void one(Map<String, String> fields, String field, Node property, Function<String, Node> reading) {
        String text = fields.getOrDefault(field, "").strip();
        if (!text.isEmpty()) {
            amended.add(new PropertyCorrection(property, read(property), List.of(reading.apply(text))));
        }
    }

    /** The time comes down to what is written; a single moment stands for all of its day, month or year. */
    private void when(String from, String to) {
        if (from.isEmpty()) {
            return;
        }
        Instant begin = Moment.parse("from", from).begin();
        Instant end = Moment.parse("to", to.isEmpty() ? from : to).end();
        if (end.isBefore(begin)) {
            throw new BadParameterException("to", to, "no day before " + from);
        }
        List<Node> begins = List.of(RdfTerms.node(begin));
        List<Node> ends = List.of(RdfTerms.node(end));
        boolean open = to.isEmpty()
                && read(Sem.HAS_END_TIME_STAMP).isEmpty()
                && read(Sem.HAS_LATEST_END_TIME_STAMP).isEmpty();
        if (open && read(Sem.HAS_BEGIN_TIME_STAMP).equals(begins)) {
            return;
        }
        amended.add(new PropertyCorrection(Sem.HAS_BEGIN_TIME_STAMP, read(Sem.HAS_BEGIN_TIME_STAMP), begins));
        amended.add(new PropertyCorrection(Sem.HAS_END_TIME_STAMP, read(Sem.HAS_END_TIME_STAMP), ends));
        if (amended.stream().skip(amended.size() - 2).noneMatch(PropertyCorrection::isChange)) {
            return;
        }
        amended.add(new PropertyCorrection(
                Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, read(Sem.HAS_EARLIEST_BEGIN_TIME_STAMP), begins));
        amended.add(new PropertyCorrection(Sem.HAS_LATEST_END_TIME_STAMP, read(Sem.HAS_LATEST_END_TIME_STAMP), ends));
        amended.add(new PropertyCorrection(
                Sem.HAS_LATEST_BEGIN_TIME_STAMP, read(Sem.HAS_LATEST_BEGIN_TIME_STAMP), List.of()));
        amended.add(new PropertyCorrection(
                Sem.HAS_EARLIEST_END_TIME_STAMP, read(Sem.HAS_EARLIEST_END_TIME_STAMP), List.of()));
    }

    private void other(String text) {
        if (!text.isEmpty()) {
            boolean place = dataset.contains(Quad.defaultGraphIRI, fact, RDF.Nodes.type, Sem.PLACE_CLASS);
            Node other = place ? known.place("other", text) : known.actor("other", text);
            amended.add(new PropertyCorrection(DlAccount.DENOTED_BY, List.of(fact), List.of(other)));
        }
    }

    private Node claimantProperty() {
        return read(DlClaim.SPEAKER).isEmpty() ? Dl.CLAIMANT : DlClaim.SPEAKER;
    }

    private List<Node> read(Node property) {
        List<Node> values = new ArrayList<>();
        dataset.find(report, fact, property, Node.ANY).forEachRemaining(quad -> values.add(quad.getObject()));
        return values;
    }

    private static Node label(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() > LONGEST_LABEL) {
            throw new BadParameterException("label", text, "a label of at most " + LONGEST_LABEL + " signs");
        }
        return NodeFactory.createLiteralLang(line, "en");
    }

    private static Node type(String text) {
        Node type = RdfTerms.iri(text.startsWith(Namespaces.EVENT_TYPE) ? text : Namespaces.EVENT_TYPE + text);
        if (!BundledFiles.graph("ontology/event-types.ttl").contains(type, RDF.Nodes.type, SKOS.Concept.asNode())) {
            throw new BadParameterException(
                    "type", text, "a type of event that the ontology has, such as territory-taken");
        }
        return type;
    }

    private static Node status(String text) {
        return Status.findWordOrIri(text)
                .filter(status -> status != Status.UNKNOWN)
                .map(status -> RdfTerms.iri(status.iri()))
                .orElseThrow(() -> new BadParameterException("status", text, "one of " + Status.words()));
    }

    private static Node number(String field, String text) {
        if (!text.matches("\\d{1,12}")) {
            throw new BadParameterException(field, text, "a whole number of people");
        }
        return RdfTerms.node(Long.parseLong(text));
    }
}
