// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.ontology;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.page.ontology.OntologyFilePage;
import org.dateline.page.ontology.OntologyFilePage.Entry;
import org.dateline.rdf.BundledFiles;
import org.dateline.serve.http.RdfFormat;

/** A file of the ontology that has a path of its own, that of its IRI. */
public enum OntologyFile {
    /** The SHACL shapes. */
    SHAPES("/shapes", "ontology/shapes.ttl", "Shapes"),
    /** The functions that queries may call. */
    FUNCTIONS("/function", "ontology/functions.ttl", "Functions"),
    /** The relations to other vocabularies. */
    ALIGNMENTS("/alignments", "ontology/alignments.ttl", "Alignments"),
    /** What earlier versions said. */
    WITHDRAWN("/ontology/withdrawn", "ontology/withdrawn.ttl", "Withdrawn statements");

    private final String path;
    private final String file;
    private final String title;

    OntologyFile(String path, String file, String title) {
        this.path = path;
        this.file = file;
        this.title = title;
    }

    /** The file at a path, with or without the extension of a format. */
    static Optional<OntologyFile> at(String path) {
        String bare =
                RdfFormat.byExtension(path).map(format -> format.strip(path)).orElse(path);
        return Arrays.stream(values()).filter(one -> one.path.equals(bare)).findFirst();
    }

    /** The path, without the extension of a format. */
    public String path() {
        return path;
    }

    /** All statements. */
    Model model() {
        Model model = ModelFactory.createModelForGraph(BundledFiles.graph(file));
        model.setNsPrefixes(Namespaces.BY_PREFIX);
        return model;
    }

    /** The statements as a page. */
    OntologyFilePage page() {
        Model model = model();
        String iri = Namespaces.DATELINE + path.substring(1);
        Statement named = model.createResource(iri).getProperty(DCTerms.title);
        List<Entry> entries = model.listSubjects().toList().stream()
                .filter(subject -> subject.isURIResource() && !subject.getURI().equals(iri))
                .sorted(Comparator.comparing(Resource::getURI))
                .map(OntologyFile::entry)
                .toList();
        return new OntologyFilePage(named == null ? title : named.getString(), iri, entries, RdfFormat.links(path));
    }

    private static Entry entry(Resource subject) {
        Model part = ModelFactory.createDefaultModel();
        part.setNsPrefixes(subject.getModel());
        collect(subject, part);
        StringWriter turtle = new StringWriter();
        RDFDataMgr.write(turtle, part, Lang.TURTLE);
        String statements = turtle.toString()
                .lines()
                .filter(line -> !line.startsWith("PREFIX") && !line.startsWith("@prefix"))
                .collect(Collectors.joining("\n"))
                .strip();
        return new Entry(Iri.localName(subject.getURI()), Namespaces.shorten(subject.getURI()), statements);
    }

    /** The statements about a thing, and about the nodes without names that belong to it. */
    private static void collect(Resource subject, Model part) {
        List<Resource> parts = new ArrayList<>();
        subject.listProperties().forEach(statement -> {
            if (!part.contains(statement)) {
                part.add(statement);
                if (statement.getObject().isAnon()) {
                    parts.add(statement.getResource());
                }
            }
        });
        parts.forEach(one -> collect(one, part));
    }
}
