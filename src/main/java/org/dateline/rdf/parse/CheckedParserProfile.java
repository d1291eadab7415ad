// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.langtagx.LangTagX;
import org.apache.jena.query.ARQ;
import org.apache.jena.rfc3986.IRI3986;
import org.apache.jena.rfc3986.IRIParseException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.issue.Severity;
import org.dateline.model.Namespaces;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.rdf.IriParser;
import org.dateline.rdf.LiteralSize;
import org.jspecify.annotations.Nullable;

/**
 * Makes the terms of one reading, and checks each where the parser knows its line and column. RIOT's own profile does not check
 * N-Triples and N-Quads at all, and makes warnings of bad IRIs.
 */
class CheckedParserProfile extends ParserProfileStd {
    /** What relative IRIs of JSON-LD are resolved against where there is no base: the processor would drop them unseen. */
    static final String NO_BASE = "x-no-base://relative/";

    /** The namespace of datatypes that have a language and a direction (JSON-LD 1.1, section 10.3). */
    private static final String BASE_DIRECTION = "https://www.w3.org/ns/i18n#";

    private static final int CACHED = 1 << 12;

    private final IssueErrorHandler complaints;
    private final Severity illTyped;
    private final Node[] cache = new Node[CACHED];
    private @Nullable IRI3986 base;

    CheckedParserProfile(IssueErrorHandler complaints, @Nullable String base, boolean strict) {
        this(complaints, base, strict, LabelToNode.createScopeByDocumentHash());
    }

    /** With blank node labels that mean what they have meant before. */
    CheckedParserProfile(IssueErrorHandler complaints, @Nullable String base, boolean strict, LabelToNode labels) {
        super(
                new FactoryRDFStd(labels),
                complaints,
                IRIxResolver.create()
                        .base(base)
                        .resolve(true)
                        .allowRelative(true)
                        .build(),
                PrefixMapFactory.create(),
                ARQ.getContext().copy(),
                true,
                true);
        this.complaints = complaints;
        this.illTyped = strict ? Severity.ERROR : Severity.WARNING;
        this.base = base == null ? null : IRI3986.create(base);
    }

    IssueErrorHandler complaints() {
        return complaints;
    }

    @Override
    public void setBaseIRI(String iri) {
        // Turtle and TriG have it checked by resolveIRI before; a bad one has been complained of there.
        if (iri != null && AbsoluteIri.is(iri)) {
            super.setBaseIRI(iri);
            base = IRI3986.create(iri);
        }
    }

    @Override
    public @Nullable String getBaseURI() {
        return base == null ? null : base.str();
    }

    @Override
    public String resolveIRI(String iri, long line, long column) {
        return resolved(iri, line, column);
    }

    private String resolved(String iri, long line, long column) {
        if (AbsoluteIri.isPlain(iri)) {
            return iri.startsWith(NO_BASE) ? relative(iri.substring(NO_BASE.length()), line, column) : iri;
        }
        try {
            IRI3986 parsed = IriParser.parse(iri);
            if (base != null) {
                parsed = base.resolve(parsed);
            }
            String absolute = parsed.str();
            if (absolute.startsWith(NO_BASE)) {
                return relative(absolute.substring(NO_BASE.length()), line, column);
            }
            return parsed.hasScheme() ? absolute : relative(iri, line, column);
        } catch (IRIParseException e) {
            complaints.badIri(iri, String.valueOf(e.getMessage()), line, column);
            return iri;
        }
    }

    private String relative(String iri, long line, long column) {
        complaints.relativeIri(iri, line, column);
        return iri;
    }

    @Override
    public Node createURI(String iri, long line, long column) {
        int slot = iri.hashCode() & (CACHED - 1);
        Node cached = cache[slot];
        if (cached != null && cached.getURI().equals(iri)) {
            return cached;
        }
        String resolved = resolved(iri, line, column);
        Node node = NodeFactory.createURI(resolved);
        if (resolved.equals(iri) && AbsoluteIri.is(iri)) {
            cache[slot] = node;
        }
        return node;
    }

    @Override
    public Node createURI(IRIx iri, long line, long column) {
        return createURI(iri.str(), line, column);
    }

    @Override
    public Node createTypedLiteral(String lexical, RDFDatatype datatype, long line, long column) {
        if (LiteralSize.isTooLarge(lexical, datatype.getURI())) {
            complaints.unsupported(
                    "a literal of %,d characters is too large for %s. %s"
                            .formatted(lexical.length(), name(datatype), LiteralSize.REMEDY),
                    line,
                    column);
        }
        if (!LexicalForm.isValid(lexical, datatype)) {
            complaints.literal(illTyped, "\"%s\" is not a valid %s".formatted(lexical, name(datatype)), line, column);
        }
        return getFactorRDF().createTypedLiteral(lexical, datatype);
    }

    @Override
    public Node createLangLiteral(String lexical, String tag, long line, long column) {
        if (!LangTagX.checkLanguageTag(tag)) {
            complaints.literal(illTyped, "\"%s\" is not a valid language tag (BCP 47)".formatted(tag), line, column);
        }
        return getFactorRDF().createLangLiteral(lexical, tag);
    }

    @Override
    public Node createLangDirLiteral(String lexical, String tag, String direction, long line, long column) {
        complaints.unsupported(
                "a base direction (--" + direction + ") is of RDF 1.2, and this is RDF 1.1. Leave it out",
                line,
                column);
        return createLangLiteral(lexical, tag, line, column);
    }

    /** N-Triples and N-Quads make their triple terms without the profile. */
    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
        if (object.isTripleTerm()) {
            refuseTripleTerm(line, column);
        }
        return super.createTriple(subject, predicate, object, line, column);
    }

    @Override
    public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long line, long column) {
        if (object.isTripleTerm()) {
            refuseTripleTerm(line, column);
        }
        return super.createQuad(graph, subject, predicate, object, line, column);
    }

    private void refuseTripleTerm(long line, long column) {
        complaints.unsupported(
                "a triple term is of RDF 1.2, and this is RDF 1.1. Describe the statement as an rdf:Statement",
                line,
                column);
    }

    @Override
    public Node createTripleTerm(Node subject, Node predicate, Node object, long line, long column) {
        refuseTripleTerm(line, column);
        return super.createTripleTerm(subject, predicate, object, line, column);
    }

    @Override
    public Node createTripleTerm(Triple triple, long line, long column) {
        return createTripleTerm(triple.getSubject(), triple.getPredicate(), triple.getObject(), line, column);
    }

    private static String name(RDFDatatype datatype) {
        String iri = datatype.getURI();
        return iri.startsWith(Namespaces.XSD) ? "xsd:" + iri.substring(Namespaces.XSD.length()) : "<" + iri + ">";
    }

    /** For the copy of an RDF/XML document, in which IRIs stand for bad ones. */
    static final class ForRepairedXml extends CheckedParserProfile {
        private final RdfXmlRepair repair;

        ForRepairedXml(IssueErrorHandler complaints, @Nullable String base, boolean strict, RdfXmlRepair repair) {
            // Without a base the parser would stop at the first relative IRI.
            super(complaints, base == null ? NO_BASE : base, strict);
            this.repair = repair;
        }

        @Override
        public Node createURI(String iri, long line, long column) {
            RdfXmlRepair.Fault fault = repair.fault(iri);
            if (fault == null) {
                return super.createURI(iri, line, column);
            }
            complaints().badIri(fault.value(), fault.reason(), line, column);
            return NodeFactory.createURI(fault.value());
        }

        @Override
        public Node createTypedLiteral(String lexical, RDFDatatype datatype, long line, long column) {
            return repair.fault(datatype.getURI()) == null
                    ? super.createTypedLiteral(lexical, datatype, line, column)
                    : createURI(datatype.getURI(), line, column);
        }
    }

    /** For JSON-LD, whose reader has each IRI resolved and then made: it would be complained of twice. */
    static final class ForJsonLd extends CheckedParserProfile {
        ForJsonLd(IssueErrorHandler complaints, @Nullable String base, boolean strict) {
            super(complaints, base, strict);
        }

        @Override
        public String resolveIRI(String iri, long line, long column) {
            return iri;
        }

        /** The processor turns a base direction into a datatype; without that it would drop it. */
        @Override
        public Node createTypedLiteral(String lexical, RDFDatatype datatype, long line, long column) {
            if (datatype.getURI().startsWith(BASE_DIRECTION)) {
                String tag = datatype.getURI().substring(BASE_DIRECTION.length());
                return createLangDirLiteral(lexical, tag, tag.substring(tag.indexOf('_') + 1), line, column);
            }
            return super.createTypedLiteral(lexical, datatype, line, column);
        }
    }
}
