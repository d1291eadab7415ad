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
import org.dateline.query.StoreVocabulary;
import org.dateline.query.ThingLabels;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.ReadablePrefixes;
import org.dateline.serve.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * {@code /vocabulary.json}: prefixes, and the classes and properties that the store uses or the ontology has, each with its label and
 * how often it is used. Counting reads the whole store, so it is done at most every ten minutes, and only as long as it may take.
 */
public final class VocabularyServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final transient Site site;
    private transient byte @Nullable [] held;
    private transient long when;

    public VocabularyServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "max-age=60");
        ByteResponse.write(request, response, "application/json;charset=utf-8", current());
    }

    private synchronized byte[] current() throws IOException {
        byte[] last = held;
        if (last == null || System.nanoTime() - when > FRESH.toNanos()) {
            last = JSON.writeValueAsBytes(json(StoreVocabulary.of(site.store(), PATIENCE)));
            held = last;
            when = System.nanoTime();
        }
        return last;
    }

    private ObjectNode json(StoreVocabulary counted) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode prefixes = root.putObject("prefixes");
        new TreeMap<>(ReadablePrefixes.MAP).forEach(prefixes::put);
        put(root.putArray("classes"), counted.classes(), List.of(RDFS.Class, OWL.Class));
        List<Resource> kinds = List.of(RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty);
        put(root.putArray("properties"), counted.properties(), kinds);
        return root;
    }

    private void put(ArrayNode array, List<StoreVocabulary.Term> counted, List<Resource> kinds) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counted.forEach(term -> counts.put(term.iri(), term.count()));
        for (Resource kind : kinds) {
            site.ontology()
                    .listSubjectsWithProperty(RDF.type, kind)
                    .filterKeep(Resource::isURIResource)
                    .mapWith(Resource::getURI)
                    .forEachRemaining(iri -> counts.putIfAbsent(iri, 0L));
        }
        counts.forEach((iri, count) -> array.addObject()
                .put("iri", iri)
                .put("name", ReadablePrefixes.shorten(iri))
                .put("label", ThingLabels.labelIn(site.ontology().getGraph(), iri))
                .put("count", count));
    }
}
