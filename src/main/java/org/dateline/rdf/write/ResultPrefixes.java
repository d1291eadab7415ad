// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Namespaces;

/**
 * Gives results their prefixes: those of the vocabularies that occur in them, and those that the query declares. The prefixes of loaded
 * files are left out: the last file that declares {@code ex:} would decide what it means in the results of everyone.
 */
public final class ResultPrefixes {
    private ResultPrefixes() {}

    /**
     * Replaces the prefixes of a result in memory.
     *
     * @param declared prefixes that the query declares; they take precedence
     */
    public static void set(DatasetGraph result, Map<String, String> declared) {
        Map<String, String> chosen = occurring(result.find());
        chosen.putAll(declared);
        result.prefixes().clear();
        result.prefixes().putAll(chosen);
    }

    /** The same data under the prefixes of all vocabularies, without a look at the data, which may be large. */
    public static DatasetGraph over(DatasetGraph stored) {
        return new VocabularyPrefixes(stored);
    }

    private static Map<String, String> occurring(Iterator<Quad> quads) {
        Map<String, String> left = new LinkedHashMap<>(Namespaces.BY_PREFIX);
        Map<String, String> found = new LinkedHashMap<>();
        while (quads.hasNext() && !left.isEmpty()) {
            Quad quad = quads.next();
            move(quad.getSubject(), left, found);
            move(quad.getPredicate(), left, found);
            move(quad.getObject(), left, found);
        }
        return found;
    }

    private static void move(Node node, Map<String, String> left, Map<String, String> found) {
        if (!node.isURI() && !node.isLiteral()) {
            return;
        }
        String iri = node.isURI() ? node.getURI() : node.getLiteralDatatypeURI();
        left.entrySet().removeIf(entry -> {
            boolean occurs = iri.startsWith(entry.getValue());
            if (occurs) {
                found.put(entry.getKey(), entry.getValue());
            }
            return occurs;
        });
    }

    /** A dataset with prefixes of its own. */
    private static final class VocabularyPrefixes extends DatasetGraphWrapper {
        private final PrefixMap prefixes = PrefixMapFactory.create(Namespaces.BY_PREFIX);

        VocabularyPrefixes(DatasetGraph stored) {
            super(stored);
        }

        @Override
        public PrefixMap prefixes() {
            return prefixes;
        }

        @Override
        public Graph getDefaultGraph() {
            return new WrappedGraph(super.getDefaultGraph()) {
                @Override
                public PrefixMapping getPrefixMapping() {
                    return Prefixes.adapt(prefixes);
                }
            };
        }
    }
}
