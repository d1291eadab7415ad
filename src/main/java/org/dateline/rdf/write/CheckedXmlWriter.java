// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.WriterDatasetRIOT;
import org.apache.jena.riot.WriterGraphRIOT;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.util.XMLChar;
import org.jspecify.annotations.Nullable;

/**
 * Jena's writers of RDF/XML and TriX behind a check that XML can hold the data. Jena 5.6.0 writes characters that no XML parser
 * accepts. Prefixes that XML does not allow are left out, because Jena would fail on them.
 */
final class CheckedXmlWriter {
    private CheckedXmlWriter() {}

    /** Writes a graph. */
    record OfGraph(WriterGraphRIOT writer) implements WriterGraphRIOT {
        @Override
        public void write(
                OutputStream out, Graph graph, PrefixMap prefixes, @Nullable String base, @Nullable Context context) {
            check(graph);
            PrefixMapping legal = legal(prefixes);
            writer.write(out, under(legal, graph), Prefixes.adapt(legal), base, withAnyIri(context));
        }

        @Override
        public void write(
                Writer out, Graph graph, PrefixMap prefixes, @Nullable String base, @Nullable Context context) {
            check(graph);
            PrefixMapping legal = legal(prefixes);
            writer.write(out, under(legal, graph), Prefixes.adapt(legal), base, withAnyIri(context));
        }

        /** Jena's writers of RDF/XML take the prefixes of the graph, and no others. */
        private static Graph under(PrefixMapping prefixes, Graph graph) {
            return new WrappedGraph(graph) {
                @Override
                public PrefixMapping getPrefixMapping() {
                    return prefixes;
                }
            };
        }

        /** What is in a store has been checked at the door; Jena would refuse IRIs such as {@code http:x} here. */
        private static Context withAnyIri(@Nullable Context context) {
            Context any = context == null ? new Context() : context.copy();
            any.set(SysRIOT.sysRdfWriterProperties, Map.of("allowBadURIs", "true"));
            return any;
        }

        private void check(Graph graph) {
            if (Lang.TRIX.equals(getLang())) {
                XmlLimits.requireTriX(graph.stream()
                        .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                        .iterator());
            } else {
                XmlLimits.requireRdfXml(graph.find());
            }
        }

        @Override
        public Lang getLang() {
            return writer.getLang();
        }
    }

    /** Writes a dataset as TriX. */
    record OfDataset(WriterDatasetRIOT writer) implements WriterDatasetRIOT {
        @Override
        public void write(
                OutputStream out,
                DatasetGraph dataset,
                PrefixMap prefixes,
                @Nullable String base,
                @Nullable Context context) {
            XmlLimits.requireTriX(dataset.find());
            writer.write(out, dataset, prefixes, base, context);
        }

        @Override
        public void write(
                Writer out,
                DatasetGraph dataset,
                PrefixMap prefixes,
                @Nullable String base,
                @Nullable Context context) {
            XmlLimits.requireTriX(dataset.find());
            writer.write(out, dataset, prefixes, base, context);
        }

        @Override
        public Lang getLang() {
            return writer.getLang();
        }
    }

    /** Names in XML Namespaces (sections 3 and 4): no reserved prefix, and none of those that Jena makes up, {@code j.0}. */
    private static PrefixMapping legal(PrefixMap prefixes) {
        PrefixMapping legal = PrefixMapping.Factory.create();
        prefixes.forEach((prefix, iri) -> {
            boolean isReserved = prefix.toLowerCase(Locale.ROOT).startsWith("xml") || prefix.matches("j\\.\\d+");
            if (!isReserved && (prefix.isEmpty() || XMLChar.isValidNCName(prefix)) && XmlText.isXml(iri)) {
                legal.setNsPrefix(prefix, iri);
            }
        });
        return legal;
    }
}
