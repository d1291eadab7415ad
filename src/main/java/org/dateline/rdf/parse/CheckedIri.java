// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rfc3986.IRIParseException;
import org.dateline.rdf.IriParser;
import org.jspecify.annotations.Nullable;

/** An IRI of Jena that fails as Jena's interface says, with an {@link IRIException}, whatever the text. */
final class CheckedIri extends IRIx {
    private final IRIx iri;

    private CheckedIri(IRIx iri) {
        super(iri.str());
        this.iri = iri;
    }

    /**
     * The IRI that Jena makes of a text.
     *
     * @throws IRIException where it makes none
     */
    static CheckedIri of(String text, Supplier<IRIx> made) {
        try {
            return new CheckedIri(made.get());
        } catch (NumberFormatException e) {
            throw new IRIException(IriParser.tooLargePort(text).getMessage());
        } catch (IRIParseException e) {
            throw new IRIException(e.getMessage());
        }
    }

    @Override
    public boolean isAbsolute() {
        return iri.isAbsolute();
    }

    @Override
    public boolean isRelative() {
        return iri.isRelative();
    }

    @Override
    public boolean isReference() {
        return iri.isReference();
    }

    @Override
    public boolean hasScheme(String scheme) {
        return iri.hasScheme(scheme);
    }

    @Override
    public String scheme() {
        return iri.scheme();
    }

    @Override
    public IRIx resolve(String other) {
        return of(other, () -> iri.resolve(other));
    }

    @Override
    public IRIx resolve(IRIx other) {
        return of(other.str(), () -> iri.resolve(bare(other)));
    }

    @Override
    public IRIx normalize() {
        return of(str(), iri::normalize);
    }

    @Override
    public @Nullable IRIx relativize(IRIx other) {
        IRIx relative = iri.relativize(bare(other));
        return relative == null ? null : new CheckedIri(relative);
    }

    @Override
    public Object getImpl() {
        return iri.getImpl();
    }

    @Override
    public boolean hasViolations() {
        return iri.hasViolations();
    }

    @Override
    public void handleViolations(BiConsumer<Boolean, String> handler) {
        iri.handleViolations(handler);
    }

    /** Jena's IRIs accept only each other. */
    private static IRIx bare(IRIx other) {
        return other instanceof CheckedIri checked ? checked.iri : other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckedIri checked && iri.equals(checked.iri);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(iri);
    }
}
