package org.dateline.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.Shared;

/** The W3C's test suites as they lie in the shared material: their addresses, their files and their manifests. */
final class W3c {
    /** Where the suites are published: what their relative IRIs are resolved against. */
    static final String BASE = "https://w3c.github.io/rdf-tests/";

    static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

    private W3c() {}

    /** The file that is published under an IRI. */
    static Path file(String iri) {
        return Shared.get("w3c-rdf-tests").resolve(iri.substring(BASE.length()));
    }

    /** A property of the manifests' vocabulary. */
    static Property mf(String name) {
        return ResourceFactory.createProperty(MF, name);
    }

    /** Reads a file of triples into memory. */
    static Model model(String iri) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(file(iri)).base(iri).parse(model);
        return model;
    }

    /** Reads a file of triples or quads into memory. */
    static DatasetGraph dataset(String iri) {
        DatasetGraph dataset = DatasetFactory.createGeneral().asDatasetGraph();
        RDFParser.source(file(iri)).base(iri).parse(dataset);
        return dataset;
    }

    /**
     * The tests of a manifest and of those it includes, in their order.
     *
     * @param folder path of the manifest's folder within the suites, for example {@code sparql/sparql11/bind}
     */
    static List<ConformanceCase> cases(String folder) {
        return read(BASE + folder + "/manifest.ttl", folder.substring(folder.indexOf('/') + 1));
    }

    private static List<ConformanceCase> read(String iri, String suite) {
        List<ConformanceCase> cases = new ArrayList<>();
        Model manifest = model(iri);
        for (Resource included : listed(manifest.getResource(iri), mf("include"))) {
            cases.addAll(read(included.getURI(), suite));
        }
        for (Resource test : listed(manifest.getResource(iri), mf("entries"))) {
            cases.add(new ConformanceCase(suite, suite + "#" + test.getURI().replaceFirst(".*#", ""), test));
        }
        return cases;
    }

    /** The members of the RDF list that is a property's value; none where it has no value. */
    static List<Resource> listed(Resource subject, Property property) {
        Statement list = subject.getProperty(property);
        return list == null
                ? List.of()
                : list.getList().asJavaList().stream().map(RDFNode::asResource).toList();
    }
}
