// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.io.Reader;
import java.io.StringReader;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.lang.SyntaxVarScope;
import org.apache.jena.sparql.modify.UpdateSink;
import org.apache.jena.update.UpdateException;

/**
 * Parses queries and updates as ARQ does, with limits on their literals and prefixes. The reading stops with its request.
 *
 * @param syntax {@link Syntax#syntaxSPARQL_11} or {@link Syntax#syntaxARQ}
 * @param base what relative IRIs are resolved against where the text gives no base
 * @param request the request that the text belongs to
 */
public record BoundedSparql(Syntax syntax, String base, RunningRequest request) {
    /** What a parser does with a text. The generated parsers have no type in common. */
    private interface Parsing {
        void run()
                throws org.apache.jena.sparql.lang.sparql_11.ParseException,
                        org.apache.jena.sparql.lang.arq.javacc.ParseException;
    }

    /**
     * Parses a query.
     *
     * @throws QueryException where it is wrong, or a part of it is too large
     */
    public Query query(String text) {
        Query query = new Query();
        query.setSyntax(syntax);
        query.setBase(IRIx.create(base));
        Reader read = new WatchedReader(new StringReader(text), request);
        parse(() -> {
            if (isArq()) {
                new BoundedArqParser(read).read(query);
            } else {
                query.setStrict(true);
                new BoundedSparqlParser(read).read(query);
            }
        });
        SyntaxVarScope.check(query);
        return query;
    }

    /**
     * Parses an update and hands on one operation after the other.
     *
     * @param sink runs the operations
     * @throws QueryException where the text is wrong, or a part of it is too large
     * @throws UpdateException where an operation fails
     */
    public void update(Reader text, UpdateSink sink) {
        Prologue prologue = new Prologue();
        prologue.setBase(IRIx.create(base));
        Reader read = new WatchedReader(text, request);
        parse(() -> {
            if (isArq()) {
                new BoundedArqParser(read).read(prologue, sink);
            } else {
                new BoundedSparqlParser(read).read(prologue, sink);
            }
        });
    }

    private boolean isArq() {
        return syntax.equals(Syntax.syntaxARQ);
    }

    private static void parse(Parsing parsing) {
        try {
            parsing.run();
        } catch (org.apache.jena.sparql.lang.sparql_11.ParseException e) {
            throw new QueryParseException(e.getMessage(), e.currentToken.beginLine, e.currentToken.beginColumn);
        } catch (org.apache.jena.sparql.lang.arq.javacc.ParseException e) {
            throw new QueryParseException(e.getMessage(), e.currentToken.beginLine, e.currentToken.beginColumn);
        } catch (org.apache.jena.sparql.lang.sparql_11.TokenMgrError
                | org.apache.jena.sparql.lang.arq.javacc.TokenMgrError e) {
            throw new QueryParseException(e.getMessage(), e, -1, -1);
        } catch (QueryException | UpdateException e) {
            throw e;
        } catch (Error e) {
            if (e.getClass() != Error.class) {
                throw e;
            }
            // The parsers tell a wrong escape by code point by an Error without a type of its own.
            throw new QueryParseException(e.getMessage(), e, -1, -1);
        } catch (JenaException e) {
            throw new QueryException(e.getMessage(), e);
        }
    }
}
