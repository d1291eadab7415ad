// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.dateline.model.Moment;
import org.dateline.model.Position;
import org.dateline.model.TimeSpan;
import org.dateline.model.time.Edtf;
import org.dateline.rdf.PointReader;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.TimeSpanReader;
import org.dateline.rdf.vocabulary.Geo;

/** Reads the arguments of functions. */
final class FunctionArguments {
    private static final int LONGEST_SHOWN = 60;

    private FunctionArguments() {}

    /**
     * A span of time: that of an event or a state, by its time stamps in the default graph of the query, or that of a literal, which is
     * a date of EDTF or of XML Schema.
     *
     * @throws ExprEvalException where the argument is none
     */
    static Edtf span(NodeValue argument, FunctionEnv environment) {
        Node node = argument.asNode();
        if (node.isLiteral()) {
            return date(argument);
        }
        TimeSpan span = TimeSpanReader.read(node, values(environment));
        if (span.isUnknown() || !span.isPossible()) {
            throw new ExprEvalException(
                    "No time: " + shown(node) + " has no time stamps in the default graph that fit together.");
        }
        return new Edtf(span, false, false);
    }

    /**
     * A date of EDTF or of XML Schema.
     *
     * @throws ExprEvalException where the argument is none
     */
    static Edtf date(NodeValue argument) {
        Node node = argument.asNode();
        if (!node.isLiteral()) {
            throw new ExprEvalException("No date: " + shown(node) + ". Give a literal, such as \"2019-04\".");
        }
        return Edtf.find(node.getLiteralLexicalForm())
                .or(() -> RdfTerms.findMoment(node).map(FunctionArguments::exactly))
                .orElseThrow(() -> new ExprEvalException(
                        "No date: " + shown(node) + ". Give one of EDTF or XML Schema, such as \"2019-04\"."));
    }

    private static Edtf exactly(Moment moment) {
        return new Edtf(new TimeSpan(moment.begin(), moment.begin(), moment.end(), moment.end()), false, false);
    }

    /**
     * A moment as XML Schema writes it.
     *
     * @throws ExprEvalException where the argument is none
     */
    static Moment moment(NodeValue argument) {
        Node node = argument.asNode();
        return RdfTerms.findMoment(node)
                .orElseThrow(() -> new ExprEvalException(
                        "No time: " + shown(node) + ". Give an xsd:dateTime, xsd:date, xsd:gYearMonth or xsd:gYear."));
    }

    /**
     * A position: that of a place by its coordinates in the default graph of the query, or that of a literal of WKT.
     *
     * @throws ExprEvalException where the argument is none
     */
    static Position position(NodeValue argument, FunctionEnv environment) {
        Node node = argument.asNode();
        Optional<Position> found;
        if (node.isLiteral()) {
            PointReader reader = new PointReader();
            reader.add("", Geo.AS_WKT.getURI(), node);
            found = reader.find();
        } else {
            found = PointReader.read(node, values(environment));
        }
        return found.orElseThrow(() -> new ExprEvalException("No position: " + shown(node)
                + ". Give a place with coordinates in the default graph, or a point such as \"POINT(13.02 32.17)\"."));
    }

    /**
     * A position by its latitude and longitude in degrees.
     *
     * @throws ExprEvalException where an argument is no number, or they are no position
     */
    static Position position(NodeValue latitude, NodeValue longitude) {
        if (!latitude.isNumber() || !longitude.isNumber()) {
            throw new ExprEvalException("No number: give latitude and longitude in degrees.");
        }
        try {
            return new Position(latitude.getDouble(), longitude.getDouble());
        } catch (IllegalArgumentException e) {
            throw new ExprEvalException(
                    "No position: give a latitude from -90 to 90, then a longitude from -180 to 180.", e);
        }
    }

    /**
     * The text of a string.
     *
     * @throws ExprEvalException where the argument is none
     */
    static String text(NodeValue argument) {
        if (!argument.isString()) {
            throw new ExprEvalException("No text: " + shown(argument.asNode()) + ".");
        }
        return argument.getString();
    }

    private static BiFunction<Node, Node, Collection<Node>> values(FunctionEnv environment) {
        Graph graph = environment.getDataset().getDefaultGraph();
        return (subject, predicate) -> graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    static String shown(Node node) {
        String text = node.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
