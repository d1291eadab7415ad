package org.dateline.serve.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.dateline.serve.outbound.OutboundAccess;
import org.jspecify.annotations.Nullable;

/**
 * What a query or update from outside may use: the functions that are registered, and no Java class by its name. ARQ would load
 * any class that a {@code java:} IRI names, or its own library, in which are functions that print, wait or read settings.
 */
public final class QuerySandbox {
    private final OutboundAccess outbound;
    private final FunctionRegistry functions = new KnownFunctions();
    private final PropertyFunctionRegistry propertyFunctions = new NoPropertyFunctions();

    public QuerySandbox(OutboundAccess outbound) {
        this.outbound = outbound;
        FunctionRegistry all = FunctionRegistry.get();
        all.keys().forEachRemaining(iri -> {
            if (!iri.startsWith(ARQConstants.javaClassURIScheme)
                    && !iri.startsWith(ARQConstants.ARQFunctionLibraryURI)) {
                functions.put(iri, all.get(iri));
            }
        });
    }

    /** A context of its own for one request. */
    Context contextOver(Context base) {
        Context context = base.copy();
        FunctionRegistry.set(context, functions);
        PropertyFunctionRegistry.set(context, propertyFunctions);
        context.set(ARQ.httpServiceAllowed, outbound.isOpen());
        context.set(ARQ.httpQueryClient, outbound.client());
        return context;
    }

    /** Only what was put in by name. */
    private static final class KnownFunctions extends FunctionRegistry {
        @Override
        public @Nullable FunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }
    }

    /** Every predicate is just a predicate. */
    private static final class NoPropertyFunctions extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String iri) {
            return false;
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return null;
        }
    }
}
