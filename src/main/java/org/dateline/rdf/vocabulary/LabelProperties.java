// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Label;

/** The properties by which data say what a thing is called, the best first. */
public final class LabelProperties {
    /** The IRIs of the properties, in the order in which {@link org.dateline.model.LabelPolicy} prefers them. */
    public static final List<String> IRIS = List.of(
            SKOS.prefLabel.getURI(),
            RDFS.label.getURI(),
            Schema.NS + "name",
            "http://schema.org/name",
            FOAF.name.getURI(),
            DCTerms.title.getURI(),
            DC.title.getURI(),
            Schema.NS + "headline",
            "http://schema.org/headline",
            "http://www.geonames.org/ontology#name",
            "http://www.geonames.org/ontology#officialName",
            "http://www.w3.org/2006/vcard/ns#fn");

    private static final Map<String, Integer> RANKS = ranks();

    private LabelProperties() {}

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        IRIS.forEach(iri -> ranks.put(iri, ranks.size()));
        return Map.copyOf(ranks);
    }

    /** Whether a property says what a thing is called. */
    public static boolean contains(String property) {
        return RANKS.containsKey(property);
    }

    /** The label of a statement; nothing where the property is none of these, or the value is no literal or blank. */
    public static Optional<Label> find(String property, Node value) {
        return value.isLiteral()
                ? find(property, value.getLiteralLexicalForm(), value.getLiteralLanguage())
                : Optional.empty();
    }

    /**
     * The label of a statement; nothing where the property is none of these, or the text is blank.
     *
     * @param language the language tag; empty where there is none
     */
    public static Optional<Label> find(String property, String text, String language) {
        Integer rank = RANKS.get(property);
        return rank == null || text.isBlank()
                ? Optional.empty()
                : Optional.of(new Label(text, language.toLowerCase(Locale.ROOT), rank));
    }

    /** A literal as a label of the best property: where only one property is asked for. */
    public static Label label(Node literal) {
        return new Label(
                literal.getLiteralLexicalForm(), literal.getLiteralLanguage().toLowerCase(Locale.ROOT), 0);
    }
}
