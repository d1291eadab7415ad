// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.store.Store;

/**
 * Collects the {@link Description} of one thing. Every query is bounded and fixes the thing, so that an index answers it whatever
 * the size of the store; none sorts, since sorting would first walk all of a hub's statements.
 */
final class DescriptionReader {
    /** How many statements of each sort a page has. */
    static final int PAGE = 250;

    /** How many statements of claims, or of the content of a source, a page has. */
    static final int LONG_PAGE = 1000;

    /** How many sources are named. */
    static final int SOURCES = 200;

    private final SparqlSession session;
    private final String iri;
    private final int page;
    private final Dataset found = DatasetFactory.createGeneral();
    private boolean more;

    private DescriptionReader(SparqlSession session, String iri, int page) {
        this.session = session.about("iri", iri);
        this.iri = iri;
        this.page = page;
    }

    static Description describe(Store store, String iri, int page) {
        return SparqlSession.read(store, session -> new DescriptionReader(session, iri, page).describe());
    }

    static Description describe(Model model, String iri) {
        try (RDFConnection connection = RDFConnection.connect(DatasetFactory.wrap(model))) {
            return new DescriptionReader(new SparqlSession(connection), iri, 1).describe();
        }
    }

    private Description describe() {
        boolean assessed = session.ask("ASK { ?iri ?p ?o }");
        with(DescriptionQueries.OWN, PAGE);
        with(DescriptionQueries.OWN_IN_SOURCES, PAGE);
        with(DescriptionQueries.OF_CLAIMS, LONG_PAGE);
        slice(DescriptionQueries.INCOMING, PAGE, this::incoming);
        slice(assessed ? DescriptionQueries.CLAIMS : DescriptionQueries.INCOMING_IN_SOURCES, PAGE, this::incoming);
        slice(DescriptionQueries.SOURCE_CONTENT, LONG_PAGE, row -> add(row, row.get("o")));
        if (page == 1) {
            uses();
        }
        if (found.asDatasetGraph().isEmpty()) {
            slice(DescriptionQueries.INCOMING, PAGE, this::incoming);
        }
        List<String> sources = new ArrayList<>();
        session.select(
                DescriptionQueries.SOURCES, row -> sources.add(row.get("g").toString()));
        if (!found.asDatasetGraph().isEmpty()) {
            new DescriptionLabels(session, found).name();
        }
        return new Description(iri, page, more, assessed, found, sources);
    }

    /** Of a property, statements that have it: those of the default graph, else of sources. */
    private void uses() {
        Property property = ResourceFactory.createProperty(iri);
        for (String uses : List.of(DescriptionQueries.USES, DescriptionQueries.USES_IN_SOURCES)) {
            List<QuerySolution> rows = new ArrayList<>();
            session.select(uses, rows::add);
            rows.forEach(row -> model(row).add(subject(row), property, row.get("o")));
            if (!rows.isEmpty()) {
                return;
            }
        }
    }

    /** Statements; where some lead to blank nodes, these with theirs in a query of their own, so that the page counts none. */
    private void with(DescriptionQueries.Pattern pattern, int size) {
        boolean[] blank = new boolean[1];
        slice(pattern.statements(), size, row -> {
            blank[0] |= row.get("o").isAnon();
            if (!row.get("o").isAnon()) {
                add(row, row.get("o"));
            }
        });
        if (blank[0]) {
            session.select(sliced(pattern.blankNodes(), size), this::nested);
        }
    }

    private void nested(QuerySolution row) {
        Resource subject = subject(row);
        for (String level : List.of("", "2", "3", "4")) {
            RDFNode object = row.get("o" + level);
            if (object == null) {
                return;
            }
            model(row).add(subject, property(row, "p" + level), object);
            if (!object.isAnon()) {
                return;
            }
            subject = object.asResource();
        }
    }

    private void incoming(QuerySolution row) {
        add(row, ResourceFactory.createResource(iri));
    }

    private void add(QuerySolution row, RDFNode object) {
        model(row).add(subject(row), property(row, "p"), object);
    }

    private Resource subject(QuerySolution row) {
        return row.contains("s") ? row.getResource("s") : ResourceFactory.createResource(iri);
    }

    private Model model(QuerySolution row) {
        return row.contains("g") ? found.getNamedModel(row.get("g").toString()) : found.getDefaultModel();
    }

    private static Property property(QuerySolution row, String name) {
        return ResourceFactory.createProperty(row.getResource(name).getURI());
    }

    /** Asks for one row more than a page has, which shows whether there is a next page. */
    private void slice(String template, int size, Consumer<QuerySolution> each) {
        List<QuerySolution> rows = new ArrayList<>();
        session.select(sliced(template, size), rows::add);
        more |= rows.size() > size;
        rows.stream().limit(size).forEach(each);
    }

    private String sliced(String template, int size) {
        String slice = "LIMIT " + (size + 1) + " OFFSET " + (long) (page - 1) * size;
        return template.replace("%SLICE%", slice);
    }
}
