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
 * Converts the fields of a review form to corrections of a fact. A field that is blank or has the extracted value changes nothing. The
 * fields are {@code label}, {@code type}, {@code status}, {@code from}, {@code to} and {@code place} of an event; {@code low}, {@code
 * best} and {@code high} of casualty figures; {@code claimant} of a claim; and {@code other}, the entity that replaces an actor or place.
 */
final class CorrectionReader {
    private static final int MAX_LABEL_LENGTH = 300;

    private final DatasetGraph dataset;
    private final Node report;
    private final Node fact;
    private final EntityFinder entities;
    private final List<PropertyCorrection> corrections = new ArrayList<>();

    CorrectionReader(DatasetGraph dataset, Node report, Node fact) {
        this.dataset = dataset;
        this.report = report;
        this.fact = fact;
        this.entities = new EntityFinder(dataset);
    }

    /**
     * Reads the corrections from the fields.
     *
     * @throws BadParameterException if a field is invalid
     */
    List<PropertyCorrection> read(Map<String, String> fields) {
        addField(fields, "label", RDFS.label.asNode(), CorrectionReader::label);
        addField(fields, "type", Sem.EVENT_TYPE, CorrectionReader::type);
        addField(fields, "status", Dl.STATUS, CorrectionReader::status);
        addField(fields, "place", Sem.HAS_PLACE, text -> entities.place("place", text));
        addField(fields, "claimant", claimantProperty(), text -> entities.actor("claimant", text));
        addField(fields, "low", Dl.LOW, text -> number("low", text));
        addField(fields, "best", Dl.BEST, text -> number("best", text));
        addField(fields, "high", Dl.HIGH, text -> number("high", text));
        addTime(
                fields.getOrDefault("from", "").strip(),
                fields.getOrDefault("to", "").strip());
        addReplacement(fields.getOrDefault("other", "").strip());
        return corrections.stream().filter(PropertyCorrection::isChange).toList();
    }

    private void addField(Map<String, String> fields, String field, Node property, Function<String, Node> parser) {
        String text = fields.getOrDefault(field, "").strip();
        if (!text.isEmpty()) {
            corrections.add(new PropertyCorrection(property, read(property), List.of(parser.apply(text))));
        }
    }

    /** Corrects the time; a single date stands for the whole day, month or year. */
    private void addTime(String from, String to) {
        if (from.isEmpty()) {
            return;
        }
        Instant begin = Moment.parse("from", from).begin();
        Instant end = Moment.parse("to", to.isEmpty() ? from : to).end();
        if (end.isBefore(begin)) {
            throw new BadParameterException("to", to, "a date not before " + from);
        }
        List<Node> begins = List.of(RdfTerms.node(begin));
        List<Node> ends = List.of(RdfTerms.node(end));
        boolean open = to.isEmpty()
                && read(Sem.HAS_END_TIME_STAMP).isEmpty()
                && read(Sem.HAS_LATEST_END_TIME_STAMP).isEmpty();
        if (open && read(Sem.HAS_BEGIN_TIME_STAMP).equals(begins)) {
            return;
        }
        corrections.add(new PropertyCorrection(Sem.HAS_BEGIN_TIME_STAMP, read(Sem.HAS_BEGIN_TIME_STAMP), begins));
        corrections.add(new PropertyCorrection(Sem.HAS_END_TIME_STAMP, read(Sem.HAS_END_TIME_STAMP), ends));
        if (corrections.stream().skip(corrections.size() - 2).noneMatch(PropertyCorrection::isChange)) {
            return;
        }
        corrections.add(new PropertyCorrection(
                Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, read(Sem.HAS_EARLIEST_BEGIN_TIME_STAMP), begins));
        corrections.add(
                new PropertyCorrection(Sem.HAS_LATEST_END_TIME_STAMP, read(Sem.HAS_LATEST_END_TIME_STAMP), ends));
        corrections.add(new PropertyCorrection(
                Sem.HAS_LATEST_BEGIN_TIME_STAMP, read(Sem.HAS_LATEST_BEGIN_TIME_STAMP), List.of()));
        corrections.add(new PropertyCorrection(
                Sem.HAS_EARLIEST_END_TIME_STAMP, read(Sem.HAS_EARLIEST_END_TIME_STAMP), List.of()));
    }

    private void addReplacement(String text) {
        if (!text.isEmpty()) {
            boolean place = dataset.contains(Quad.defaultGraphIRI, fact, RDF.Nodes.type, Sem.PLACE_CLASS);
            Node other = place ? entities.place("other", text) : entities.actor("other", text);
            corrections.add(new PropertyCorrection(DlAccount.DENOTED_BY, List.of(fact), List.of(other)));
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
        if (line.length() > MAX_LABEL_LENGTH) {
            throw new BadParameterException("label", text, "a label of at most " + MAX_LABEL_LENGTH + " characters");
        }
        return NodeFactory.createLiteralLang(line, "en");
    }

    private static Node type(String text) {
        Node type = RdfTerms.iri(text.startsWith(Namespaces.EVENT_TYPE) ? text : Namespaces.EVENT_TYPE + text);
        if (!BundledFiles.graph("ontology/event-types.ttl").contains(type, RDF.Nodes.type, SKOS.Concept.asNode())) {
            throw new BadParameterException("type", text, "an event type of the ontology, such as territory-taken");
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
