// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Namespaces;
import org.dateline.query.StoreVocabulary;
import org.dateline.query.ThingLabels;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * {@code /vocabulary.json}: prefixes, and the classes and properties of the store and of the ontology, each with its label and the
 * number of its uses. Counting reads the whole store, so it happens at most every ten minutes and for at most five seconds. The
 * counts are kept, and the labels are chosen for each request.
 */
public final class VocabularyServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);
    private static final Duration MAX_AGE = Duration.ofMinutes(10);

    private final transient Store store;
    private final transient ShippedOntology ontology;
    private transient @Nullable StoreVocabulary counted;
    private transient long countedAt;

    /** A servlet for one server. */
    public VocabularyServlet(Store store, ShippedOntology ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "max-age=60");
        ByteResponse.write(request, response, "application/json;charset=utf-8", JSON.writeValueAsBytes(json(counts())));
    }

    private synchronized StoreVocabulary counts() {
        StoreVocabulary last = counted;
        if (last == null || System.nanoTime() - countedAt > MAX_AGE.toNanos()) {
            last = StoreVocabulary.of(store, TIME_LIMIT);
            counted = last;
            countedAt = System.nanoTime();
        }
        return last;
    }

    private ObjectNode json(StoreVocabulary counts) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode prefixes = root.putObject("prefixes");
        new TreeMap<>(Namespaces.BY_PREFIX).forEach(prefixes::put);
        put(root.putArray("classes"), counts.classes(), List.of(RDFS.Class, OWL.Class));
        List<Resource> kinds = List.of(RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty);
        put(root.putArray("properties"), counts.properties(), kinds);
        return root;
    }

    private void put(ArrayNode array, List<StoreVocabulary.Term> counted, List<Resource> kinds) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counted.forEach(term -> counts.put(term.iri(), term.count()));
        for (Resource kind : kinds) {
            ontology.model()
                    .listSubjectsWithProperty(RDF.type, kind)
                    .filterKeep(Resource::isURIResource)
                    .mapWith(Resource::getURI)
                    .forEachRemaining(iri -> counts.putIfAbsent(iri, 0L));
        }
        counts.forEach((iri, count) -> array.addObject()
                .put("iri", iri)
                .put("name", Namespaces.shorten(iri))
                .put("label", ThingLabels.labelIn(ontology.model().getGraph(), iri))
                .put("count", count));
    }
}
