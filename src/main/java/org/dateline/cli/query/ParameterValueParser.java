// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.query;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** Parses the VALUE of {@code --param NAME=VALUE}. */
public final class ParameterValueParser {
    private static final Pattern IRI = Pattern.compile("(https?://|urn:)\\S+");
    private static final Pattern DATE = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern DATE_TIME = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})?");
    /** The beginnings of Turtle terms: {@code <}, a quote, a number, a Boolean, a prefixed name. */
    private static final Pattern TERM =
            Pattern.compile("(?s)<.*|\".*|'.*|[+-]?[0-9.]+([eE][+-]?\\d+)?|true|false|[\\w-]*:[\\w./%-]+");

    private ParameterValueParser() {}

    /**
     * Parses a Turtle term with the given prefixes; a date or time ({@code xsd:date}, {@code xsd:dateTime}); or an IRI of the
     * schemes {@code http}, {@code https} and {@code urn}. Anything else is a plain string.
     *
     * @throws IllegalArgumentException if the value begins like a Turtle term but is not well-formed, or its prefix is unknown
     */
    public static Node parse(String value, PrefixMapping prefixes) {
        if (IRI.matcher(value).matches()) {
            return NodeFactory.createURI(value);
        }
        if (DATE_TIME.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdateTime);
        }
        if (DATE.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
        }
        if (!TERM.matcher(value).matches()) {
            return NodeFactory.createLiteralString(value);
        }
        try {
            return NodeFactoryExtra.parseNode(value, Prefixes.adapt(prefixes));
        } catch (RiotException e) {
            throw new IllegalArgumentException(
                    "not an RDF term: " + value + " (" + e.getMessage()
                            + "). Give <IRI>, prefix:name with a prefix of the query, \"text\"@en, 5, true or 2019-04-04",
                    e);
        }
    }
}
