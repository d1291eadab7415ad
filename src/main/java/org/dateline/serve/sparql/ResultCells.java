package org.dateline.serve.sparql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Iri;
import org.dateline.page.sparql.QueryResultView.Cell;
import org.dateline.page.thing.PropertyValue;
import org.dateline.query.ThingLabels;
import org.dateline.serve.site.Labels;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Makes the cells of a result table: linked, shortened, and with the values that a map or a timeline draws. */
final class ResultCells {
    private static final int MOST_LABELLED = 1000;
    private static final int LONGEST = 1000;
    private static final int LONGEST_GEOMETRY = 50_000;
    private static final int LONGEST_SHORT = 80;
    private static final Set<String> TIMES = Set.of("date", "dateTime", "gYear", "gYearMonth");
    private static final Set<String> NUMBERS = Set.of("integer", "decimal", "double", "float", "int", "long");

    private final Model model;
    private final Labels labels;

    private ResultCells(ShippedOntology ontology, LocalPaths paths, Model model) {
        this.model = model;
        this.labels = new Labels(ontology, paths, model);
    }

    /** Cells that name a thing by its label in the ontology, else by its IRI. */
    static ResultCells byIri(ShippedOntology ontology, LocalPaths paths) {
        return new ResultCells(ontology, paths, ModelFactory.createDefaultModel());
    }

    /** Cells that name a thing by its label in the store. For graphs, which have no column for labels. */
    static ResultCells byLabel(Store store, ShippedOntology ontology, LocalPaths paths, Graph triples) {
        Set<String> things = new HashSet<>();
        triples.stream().limit(MOST_LABELLED).forEach(triple -> Stream.of(triple.getSubject(), triple.getObject())
                .filter(Node::isURI)
                .forEach(thing -> things.add(thing.getURI())));
        Model named = ModelFactory.createDefaultModel();
        ThingLabels.map(store, things)
                .forEach((thing, label) -> named.createResource(thing).addProperty(RDFS.label, label));
        return new ResultCells(ontology, paths, named);
    }

    /** How many more characters a page may have, including the markup of the cells. */
    static final class Budget {
        private static final int MARKUP = 60;
        private long left = 400_000;

        /** Whether another row may be shown. */
        boolean isLeft() {
            return left > 0;
        }

        private Cell spend(Cell cell) {
            String href = cell.value().href();
            left -= MARKUP + cell.exact().length();
            left -= cell.value().text().length() + cell.value().exact().length() + (href == null ? 0 : href.length());
            return cell;
        }
    }

    /** The cells of one row. */
    List<Cell> row(List<@Nullable Node> nodes, Budget budget) {
        return nodes.stream().map(node -> budget.spend(cell(node))).toList();
    }

    private Cell cell(@Nullable Node node) {
        if (node == null || node.isTripleTerm()) {
            return Cell.EMPTY;
        }
        PropertyValue value = clipped(labels.value(model.asRDFNode(node)));
        if (!node.isLiteral()) {
            return new Cell(value, "thing", "");
        }
        String type = Iri.localName(node.getLiteralDatatypeURI());
        String lexical = node.getLiteralLexicalForm();
        if ("wktLiteral".equals(type) && lexical.length() <= LONGEST_GEOMETRY) {
            return new Cell(PropertyValue.literal(clipped(lexical, LONGEST_SHORT), ""), "wkt", lexical);
        }
        if (TIMES.contains(type) && lexical.length() <= LONGEST_SHORT) {
            return new Cell(value, "time", lexical);
        }
        return new Cell(value, NUMBERS.contains(type) ? "number" : "text", "");
    }

    private static PropertyValue clipped(PropertyValue value) {
        String href = value.href() == null || value.href().length() > 2 * LONGEST ? null : value.href();
        String exact = clipped(value.exact(), LONGEST);
        return new PropertyValue(clipped(value.text(), LONGEST), href, exact, value.status(), value.parts());
    }

    private static String clipped(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
