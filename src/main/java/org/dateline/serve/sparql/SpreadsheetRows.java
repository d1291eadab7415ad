// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.NodeValue;
import org.dateline.page.SpreadsheetText;
import org.dateline.serve.http.RequestException;

/**
 * Rows for a spreadsheet: a text that it would run as a formula gets an apostrophe before it. Only a client that asks for it by the
 * parameter {@value #PARAMETER} gets them, since all others expect the very literals (SPARQL 1.1 Query Results CSV and TSV Formats).
 */
final class SpreadsheetRows {
    static final String PARAMETER = "spreadsheet";

    private SpreadsheetRows() {}

    /**
     * Whether a request asks for such rows.
     *
     * @throws RequestException with status 400 where the parameter has another value than true and false
     */
    static boolean areWanted(HttpServletRequest request) {
        String value = request.getParameter(PARAMETER);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new RequestException(400, "Unknown value of " + PARAMETER + ": " + value + ". Give true or false.");
    }

    /** The rows with safe texts. */
    static RowSet of(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, SpreadsheetRows::safe));
    }

    private static Binding safe(Binding row) {
        BindingBuilder safe = BindingFactory.builder();
        row.forEach((name, value) -> safe.add(name, safe(value)));
        return safe.build();
    }

    /** A number may begin with a sign. A literal that is ill-typed is no number, whatever its type. */
    private static Node safe(Node value) {
        if (!value.isLiteral() || NodeValue.makeNode(value).isNumber()) {
            return value;
        }
        String text = SpreadsheetText.safe(value.getLiteralLexicalForm());
        String language = value.getLiteralLanguage();
        return language.isEmpty()
                ? NodeFactory.createLiteralDT(text, value.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, language);
    }
}
