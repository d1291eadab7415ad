package org.dateline.conformance;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * One test of a W3C suite.
 *
 * @param suite the suite's folder, for example {@code sparql11/bind}
 * @param id the suite and the test's own name, as {@code skips.tsv} writes it: {@code sparql11/bind#bind01}
 * @param node the test's entry in the manifest
 */
record ConformanceCase(String suite, String id, Resource node) {

    /** The local name of the kind of test, for example {@code QueryEvaluationTest}. */
    String kind() {
        return node.getPropertyResourceValue(RDF.type).getLocalName();
    }

    /** What the test does: a file of a syntax test, or a node that names files. */
    Resource action() {
        return node.getPropertyResourceValue(W3c.mf("action"));
    }

    /** What the test expects. */
    Resource result() {
        return node.getPropertyResourceValue(W3c.mf("result"));
    }

    /** The test's title. */
    String name() {
        return node.hasProperty(W3c.mf("name"))
                ? node.getProperty(W3c.mf("name")).getString()
                : id;
    }
}
