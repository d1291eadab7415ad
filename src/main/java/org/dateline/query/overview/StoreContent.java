// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.dateline.model.Named;

/**
 * What a store contains, whatever its vocabulary. Pages show it to people, and catalogues of data sets describe it. What the ontology's
 * scheme adds to a store with events is counted apart. A count that takes too long is left out; {@code partial} names it then.
 *
 * @param classes the classes as a tree, each before its subclasses
 * @param properties the properties, the most frequent first
 * @param dates the properties whose values are dates or times, from which a timeline could be made
 * @param scheme what the ontology's scheme in the default graph adds
 * @param graphs what graphs there are
 * @param examples the IRIs of one event, actor, place and article each; where there are none, of some other thing
 * @param licences the IRIs of licences that the data name
 * @param partial the lists, without that of the dates, that do not name everything, since there is too much or counting took too long
 */
public record StoreContent(
        List<Kind> classes,
        List<Counted> properties,
        List<Counted> dates,
        Scheme scheme,
        Graphs graphs,
        List<String> examples,
        List<String> licences,
        Set<Part> partial) {
    /** Keeps copies. */
    public StoreContent {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        dates = List.copyOf(dates);
        examples = List.copyOf(examples);
        licences = List.copyOf(licences);
        partial = Set.copyOf(partial);
    }

    /** The lists that are counted. */
    public enum Part {
        /** The classes. */
        CLASSES,
        /** The properties. */
        PROPERTIES,
        /** The named graphs. */
        GRAPHS
    }

    /**
     * A class.
     *
     * @param type the class
     * @param count how many things are directly of it, in all graphs together; each counts once
     * @param depth how many superclasses are above it in the tree
     * @param examples some of them; none for less frequent classes
     */
    public record Kind(Named type, long count, int depth, List<Named> examples) {}

    /**
     * A property or a named graph.
     *
     * @param thing the property or the graph
     * @param count the number of its statements in all graphs; a statement in two graphs counts twice
     */
    public record Counted(Named thing, long count) {}

    /**
     * The graphs of a store.
     *
     * @param inDefault the number of statements in the default graph, those of the scheme too; empty where counting took too long
     * @param named the named graphs, the largest first, at most {@value #MOST}
     */
    public record Graphs(OptionalLong inDefault, List<Counted> named) {
        /** More named graphs are not listed. */
        public static final int MOST = 10_000;

        /** Keeps a copy. */
        public Graphs {
            named = List.copyOf(named);
        }
    }

    /**
     * What the ontology's scheme in the default graph uses.
     *
     * @param classes how many of its individuals are of a class, by the IRI of the class
     * @param properties how many of its statements have a property, by the IRI of the property
     */
    public record Scheme(Map<String, Long> classes, Map<String, Long> properties) {
        /** Keeps copies. */
        public Scheme {
            classes = Map.copyOf(classes);
            properties = Map.copyOf(properties);
        }
    }

    /** How many things are of a class, by the IRI of the class; those of the scheme too, as a dump contains them. */
    public Map<String, Long> classesOfDump() {
        return sums(classes, kind -> kind.type().iri(), Kind::count, scheme.classes);
    }

    /** How many statements have a property, by the IRI of the property; those of the scheme too, as a dump contains them. */
    public Map<String, Long> propertiesOfDump() {
        return sums(properties, counted -> counted.thing().iri(), Counted::count, scheme.properties);
    }

    private static <T> Map<String, Long> sums(
            List<T> own, Function<T, String> iri, ToLongFunction<T> count, Map<String, Long> added) {
        Map<String, Long> sums = new TreeMap<>(added);
        own.forEach(one -> sums.merge(iri.apply(one), count.applyAsLong(one), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }
}
