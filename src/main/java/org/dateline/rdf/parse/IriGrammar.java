// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import org.apache.jena.iri3986.provider.IRIProvider3986;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.SystemIRIx;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Lets Jena accept the same IRIs wherever it reads one: those of the grammar of RFC 3987, as {@link CheckedParserProfile} does. By itself
 * Jena 5.6.0 also applies rules of some schemes in SPARQL and RDF/XML, such as the host that {@code http:} requires, and so refuses there
 * what it reads from N-Triples. Jena calls this class when it starts, because {@code META-INF/services} names it.
 */
public final class IriGrammar implements JenaSubsystemLifecycle {
    /** After all parts of Jena. */
    private static final int AFTER_JENA = 10_000;

    /** For the service loader. */
    public IriGrammar() {
        // Nothing to set up before start().
    }

    @Override
    public void start() {
        SystemIRIx.setProvider(new CheckedProvider());
    }

    @Override
    public void stop() {
        // Jena stops with the process.
    }

    @Override
    public int level() {
        return AFTER_JENA;
    }

    /** Jena's own, except that it fails with nothing but an {@link IRIException}. */
    private static final class CheckedProvider extends IRIProvider3986 {
        @Override
        public IRIx create(String text) {
            return CheckedIri.of(text, () -> super.create(text));
        }

        @Override
        public void check(String text) {
            create(text);
        }
    }
}
