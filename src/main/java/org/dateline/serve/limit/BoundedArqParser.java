// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.io.Reader;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.lang.arq.javacc.ARQParser;
import org.apache.jena.sparql.lang.arq.javacc.ParseException;
import org.apache.jena.sparql.modify.UpdateSink;

/** Jena's parser of ARQ's extension of SPARQL with {@link BoundedTerms}. */
final class BoundedArqParser extends ARQParser {
    private final BoundedTerms terms = new BoundedTerms();

    BoundedArqParser(Reader text) {
        super(text);
    }

    void read(Query query) throws ParseException {
        setQuery(query);
        try {
            QueryUnit();
        } catch (ExprException e) {
            throw BoundedTerms.wrong(e, token.beginLine, token.beginColumn);
        }
    }

    void read(Prologue prologue, UpdateSink sink) throws ParseException {
        setUpdate(prologue, sink);
        try {
            UpdateUnit();
        } catch (ExprException e) {
            throw BoundedTerms.wrong(e, token.beginLine, token.beginColumn);
        }
    }

    private void number(String text, XSDDatatype datatype) {
        terms.literal(text, datatype.getURI(), token.beginLine, token.beginColumn);
    }

    @Override
    protected Node createLiteralInteger(String text) {
        number(text, XSDDatatype.XSDinteger);
        return super.createLiteralInteger(text);
    }

    @Override
    protected Node createLiteralDecimal(String text) {
        number(text, XSDDatatype.XSDdecimal);
        return super.createLiteralDecimal(text);
    }

    @Override
    protected Node createLiteralDouble(String text) {
        number(text, XSDDatatype.XSDdouble);
        return super.createLiteralDouble(text);
    }

    @Override
    protected Node createLiteralDT(String text, String datatype, int line, int column) {
        terms.literal(text, datatype, line, column);
        return super.createLiteralDT(text, datatype, line, column);
    }

    @Override
    protected Var createVariable(String name, int line, int column) {
        terms.variable(name, line, column);
        return super.createVariable(name, line, column);
    }

    @Override
    protected void startUpdateOperation() {
        terms.nextOperation();
        super.startUpdateOperation();
    }

    @Override
    protected void setPrefix(String prefix, String iri, int line, int column) {
        terms.prefix(prefix, line, column);
        super.setPrefix(prefix, iri, line, column);
    }
}
