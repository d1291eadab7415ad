// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.identity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Who or what bears a name, whatever its case and marks. Holds the names of one class of things of the default graph. */
public final class StoredNameIndex {
    /** {@code …/id/actor/SLUG/NAME}: an entity of one article only. */
    private static final Pattern OF_ONE_ARTICLE = Pattern.compile(".*/id/(?:actor|place)/[^/]+/.+");

    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();

    /** Reads the names of all things of a class, in the caller's transaction. */
    static StoredNameIndex of(DatasetGraph dataset, Node type) {
        StoredNameIndex index = new StoredNameIndex();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, type).forEachRemaining(quad -> {
            Node thing = quad.getSubject();
            if (thing.isURI() && !OF_ONE_ARTICLE.matcher(thing.getURI()).matches()) {
                index.addAll(index.labels, dataset, thing, RDFS.label.asNode());
                index.addAll(index.labels, dataset, thing, SKOS.prefLabel.asNode());
                index.addAll(index.aliases, dataset, thing, SKOS.altLabel.asNode());
            }
        });
        return index;
    }

    private void addAll(Map<String, Set<String>> names, DatasetGraph dataset, Node thing, Node predicate) {
        dataset.find(Quad.defaultGraphIRI, thing, predicate, Node.ANY).forEachRemaining(quad -> {
            if (quad.getObject().isLiteral()) {
                put(names, quad.getObject().getLiteralLexicalForm(), thing.getURI());
            }
        });
    }

    /** Adds the label of a thing. */
    void addLabel(String name, String iri) {
        put(labels, name, iri);
    }

    /** The only thing with a label; if no label matches, with an alternative name; empty if there are several. */
    Optional<String> findOnly(String name) {
        Set<String> named = labelled(name);
        Set<String> found = named.isEmpty() ? aliases.getOrDefault(fold(name), Set.of()) : named;
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** All things with a label or alternative name. */
    Set<String> list(String name) {
        Set<String> all = new LinkedHashSet<>(labelled(name));
        all.addAll(aliases.getOrDefault(fold(name), Set.of()));
        return all;
    }

    private Set<String> labelled(String name) {
        return labels.getOrDefault(fold(name), Set.of());
    }

    private static void put(Map<String, Set<String>> names, String name, String iri) {
        names.computeIfAbsent(fold(name), folded -> new LinkedHashSet<>()).add(iri);
    }

    /** Normalises a name: lower case, no diacritics, plain hyphens and apostrophes. */
    public static String fold(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[‐‑‒–—]", "-")
                .replaceAll("[‘’ʼ`]", "'")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
