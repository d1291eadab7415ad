// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.Iri;
import org.dateline.model.Named;
import org.dateline.model.Namespaces;
import org.dateline.page.Link;
import org.dateline.page.overview.ContentPart;
import org.dateline.query.SparqlSession;
import org.dateline.query.overview.StoreContent;
import org.dateline.serve.site.LocalPaths;

/** Links what a store contains to the pages of its terms and to lists of what they are used for. */
record ContentLinks(LocalPaths paths) {
    private static final int QUESTIONS = 3;
    private static final int MOST_CLASSES = 100;
    private static final int MOST_PROPERTIES = 60;
    private static final int MOST_GRAPHS = 40;

    private static final String LABELS = "OPTIONAL { ?thing <" + Namespaces.RDFS + "label> ?label }";

    /** The part of a page. */
    ContentPart of(StoreContent content) {
        return new ContentPart(
                frequent(content.classes()).stream().map(this::row).toList(),
                content.properties().stream()
                        .limit(MOST_PROPERTIES)
                        .map(this::property)
                        .toList(),
                content.graphs().named().stream()
                        .limit(MOST_GRAPHS)
                        .map(this::graph)
                        .toList(),
                content.dates().stream().map(this::property).toList(),
                !content.partial().isEmpty());
    }

    /** Of a large tree the most frequent classes, with those that they are below. */
    private static List<StoreContent.Kind> frequent(List<StoreContent.Kind> tree) {
        long least = tree.stream()
                .map(StoreContent.Kind::count)
                .sorted(Comparator.reverseOrder())
                .limit(MOST_CLASSES)
                .reduce((first, second) -> second)
                .orElse(0L);
        Deque<StoreContent.Kind> kept = new ArrayDeque<>();
        for (int i = tree.size() - 1; i >= 0; i--) {
            StoreContent.Kind kind = tree.get(i);
            boolean isAbove = !kept.isEmpty() && kind.depth() < kept.getFirst().depth();
            if (isAbove || kind.count() >= least) {
                kept.addFirst(kind);
            }
        }
        return List.copyOf(kept);
    }

    /** Questions about the most frequent classes. */
    List<Link> questions(StoreContent content) {
        List<StoreContent.Kind> kinds = content.classes().stream()
                .filter(kind ->
                        kind.count() > 0 && SparqlSession.isWritable(kind.type().iri()))
                .sorted(Comparator.comparingLong(StoreContent.Kind::count).reversed())
                .limit(QUESTIONS)
                .toList();
        List<Link> questions = new ArrayList<>();
        kinds.forEach(kind -> questions.add(new Link(
                "Which things of the class " + name(kind.type()) + " are there?",
                row(kind).list())));
        kinds.stream()
                .flatMap(kind -> kind.examples().stream())
                .filter(example -> SparqlSession.isWritable(example.iri()))
                .findFirst()
                .ifPresent(example -> questions.add(new Link(
                        "What is known about " + name(example) + "?",
                        query(
                                "SELECT ?property ?value {\n  { %1$s ?property ?value } UNION"
                                        + " { GRAPH ?graph { %1$s ?property ?value } }\n} LIMIT 200",
                                example.iri()))));
        return questions;
    }

    /** The label; where a thing has none, the end of its IRI. */
    private static String name(Named thing) {
        return thing.label().equals(Namespaces.shorten(thing.iri())) ? Iri.localName(thing.iri()) : thing.label();
    }

    private ContentPart.Row row(StoreContent.Kind kind) {
        String iri = kind.type().iri();
        return new ContentPart.Row(
                iri,
                new Link(kind.type().label(), paths.of(iri)),
                kind.count() == 0 ? "" : EnglishText.number(kind.count()),
                query(
                        "SELECT DISTINCT ?thing ?label {\n  { ?thing a %1$s } UNION { GRAPH ?graph { ?thing a %1$s } }\n  "
                                + LABELS + "\n} LIMIT 200",
                        iri),
                kind.depth(),
                kind.examples().stream()
                        .map(example -> new Link(example.label(), paths.of(example.iri())))
                        .toList());
    }

    private ContentPart.Row property(StoreContent.Counted property) {
        return counted(
                property,
                "SELECT ?thing ?value {\n  { ?thing %1$s ?value } UNION { GRAPH ?graph { ?thing %1$s ?value } }\n} LIMIT 200");
    }

    private ContentPart.Row graph(StoreContent.Counted graph) {
        return counted(graph, "SELECT * { GRAPH %1$s { ?subject ?predicate ?object } } LIMIT 200");
    }

    private ContentPart.Row counted(StoreContent.Counted counted, String list) {
        String iri = counted.thing().iri();
        return new ContentPart.Row(
                iri,
                new Link(counted.thing().label(), paths.of(iri)),
                EnglishText.number(counted.count()),
                query(list, iri),
                0,
                List.of());
    }

    /** The address of a query about a thing; empty where no query can name it. */
    private static String query(String text, String iri) {
        return SparqlSession.isWritable(iri)
                ? "/sparql?format=html&query=" + LocalPaths.encoded(text.formatted(SparqlSession.iri(iri)))
                : "";
    }
}
