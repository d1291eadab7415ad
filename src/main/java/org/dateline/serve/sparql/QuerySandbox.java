// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.dateline.serve.limit.BoundedAlgebra;
import org.dateline.serve.limit.BoundedFunction;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.outbound.OutboundAccess;
import org.jspecify.annotations.Nullable;

/**
 * Restricts what a query or update from outside may use: registered functions only, and no Java class by its name. ARQ alone would
 * load any class that a {@code java:} IRI names, and its own library, which has functions that print, wait or read settings.
 */
public final class QuerySandbox {
    /** Functions on lists and maps as literals: a list of a list twice, and so on, has a text that doubles with each step. */
    private static final String NESTED_VALUES = "http://w3id.org/awslabs/neptune/SPARQL-CDTs/";

    private final OutboundAccess outbound;
    private final FunctionRegistry functions = new RegisteredFunctions();
    private final PropertyFunctionRegistry propertyFunctions = new NoPropertyFunctions();

    /** A sandbox whose SERVICE goes through the given outbound access. */
    public QuerySandbox(OutboundAccess outbound) {
        this.outbound = outbound;
        FunctionRegistry all = FunctionRegistry.get();
        all.keys().forEachRemaining(iri -> {
            if (!iri.startsWith(ARQConstants.javaClassURIScheme)
                    && !iri.startsWith(ARQConstants.ARQFunctionLibraryURI)
                    && !iri.startsWith(NESTED_VALUES)) {
                functions.put(iri, BoundedFunction.factory(iri, all.get(iri)));
            }
        });
    }

    /** A new context for one request, in which all work stops with the request. */
    Context contextOver(Context base, RunningRequest request) {
        Context context = base.copy();
        FunctionRegistry.set(context, functions);
        PropertyFunctionRegistry.set(context, propertyFunctions);
        context.set(ARQ.httpServiceAllowed, outbound.isOpen());
        context.set(ARQ.httpQueryClient, outbound.client(request::giveTurnAway));
        BoundedAlgebra.install(context, request);
        return context;
    }

    /** Only the functions that were registered by name. */
    private static final class RegisteredFunctions extends FunctionRegistry {
        @Override
        public @Nullable FunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }
    }

    /** No predicate is a property function. */
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
