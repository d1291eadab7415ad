// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/** Registers all functions of this package with ARQ, so that every query and update of this process has them. */
public final class TimelineFunctions implements JenaSubsystemLifecycle {
    private static final int AFTER_ARQ = 10_000;

    /** For the service loader. */
    public TimelineFunctions() {
        // Nothing to set up before start().
    }

    /** All functions. */
    static List<TimelineFunction> list() {
        return Stream.of(
                        RelationFunctions.list(),
                        SpanFunctions.list(),
                        EdtfFunctions.list(),
                        CalendarFunctions.list(),
                        DistanceFunctions.list())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void start() {
        FunctionRegistry registry = FunctionRegistry.get();
        list().forEach(function -> registry.put(function.iri(), iri -> function.instance()));
    }

    @Override
    public void stop() {
        // Jena stops with the process.
    }

    @Override
    public int level() {
        return AFTER_ARQ;
    }
}
