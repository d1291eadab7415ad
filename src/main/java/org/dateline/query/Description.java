// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.dateline.store.Store;

/**
 * What a store knows of one thing, a page of it: its statements with the blank nodes they lead to, what points to it, the labels
 * of everything that occurs, and which sources describe it.
 *
 * @param iri the thing
 * @param page from 1; each page has at most {@value DescriptionReader#PAGE} statements of the thing, and as many that point to it, from
 *     the default graph and from the sources each. Pages are slices in the order of the store's index, without sorting: they do
 *     not overlap as long as nothing is written
 * @param more whether there is a next page
 * @param assessed whether the default graph has a statement of the thing
 * @param graphs the default graph's part as the default graph, and of each source what it says of the thing and claims about it
 * @param sources the graphs that describe the thing or claim something about it, {@value DescriptionReader#SOURCES} at most
 */
public record Description(String iri, int page, boolean more, boolean assessed, Dataset graphs, List<String> sources) {

    /** Keeps a copy of the list. */
    public Description {
        sources = List.copyOf(sources);
    }

    /**
     * Describes a thing.
     *
     * @param iri an IRI without characters that SPARQL does not allow in one
     * @param page from 1
     */
    public static Description of(Store store, String iri, int page) {
        return DescriptionReader.describe(store, iri, page);
    }

    /** The first page of the description of a thing of a model. */
    public static Description of(Model model, String iri) {
        return DescriptionReader.describe(model, iri);
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return graphs.asDatasetGraph().isEmpty();
    }

    /**
     * The statements as one set of triples. Where the default graph describes the thing, its statements are the assessed ones. The
     * sources then add only claims and the names of things that the default graph does not describe: a reader could not tell an
     * unassessed account from the assessed values. Where only sources describe the thing, all their statements are included. If the
     * thing is a source itself, its content is in {@link #contentOfSource()}.
     */
    public Model model() {
        Model model = ModelFactory.createDefaultModel();
        model.add(graphs.getDefaultModel());
        graphs.listNames().forEachRemaining(name -> {
            if (!name.equals(iri)) {
                model.add(assessed ? besides(graphs.getNamedModel(name)) : graphs.getNamedModel(name));
            }
        });
        return model;
    }

    private Model besides(Model source) {
        Model besides = ModelFactory.createDefaultModel();
        source.listSubjects()
                .filterKeep(thing -> thing.isURIResource()
                        && !iri.equals(thing.getURI())
                        && !graphs.getDefaultModel().contains(thing, null))
                .forEach(thing -> copy(thing, besides));
        return besides;
    }

    private static void copy(Resource thing, Model into) {
        thing.listProperties().forEach(statement -> {
            boolean isNew = !into.contains(statement);
            into.add(statement);
            if (isNew && statement.getObject().isAnon()) {
                copy(statement.getResource(), into);
            }
        });
    }

    /** The statements of the graph that has the thing's name; empty where it is no graph. */
    public Model contentOfSource() {
        return graphs.getNamedModel(iri);
    }
}
