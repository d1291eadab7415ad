// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.rfc3986.IRIParseException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.util.JenaXMLInput;
import org.apache.jena.util.XMLChar;
import org.dateline.issue.SourcePosition;
import org.dateline.model.Namespaces;
import org.dateline.rdf.IriParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Copies an RDF/XML document so that Jena's parser reads it to its end: each bad IRI becomes an IRI of the scheme {@value #SCHEME},
 * and each bad {@code rdf:ID} a good name, which stand for them. The parser would stop at the first bad one and so lose all the good statements after it.
 *
 * <p>XML literals, which are content, stay as they are, with their comments and processing instructions.
 *
 * <p>The copy has one line feed in each start tag, and others only in such comments and instructions, which are counted like start tags. So the line of a complaint about the copy is the number of a start tag,
 * whose position in the original this class knows.
 */
final class RdfXmlRepair extends DefaultHandler2 {
    /** The scheme of the IRIs that stand for bad ones. */
    static final String SCHEME = "x-bad-iri://";

    /** On which line of the copy the first start tag ends: after the line of the declaration, and its own line feed. */
    private static final int FIRST_TAG = 3;

    private static final String NAME = "x-bad-id-";
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:^" + SCHEME + "|#" + NAME + ")(\\d{1,9})");

    private static final Set<String> IRI_ATTRIBUTES = Set.of("about", "resource", "datatype");

    /** What is wrong with an attribute. */
    record Fault(String value, String reason) {}

    private final Writer out;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Long> tags = new ArrayList<>();
    /** How many elements of an XML literal are open, with the one of the property; 0 outside of literals. */
    private int inLiteral;

    private @Nullable Locator locator;

    private RdfXmlRepair(Writer out) {
        this.out = out;
    }

    /**
     * Copies a document.
     *
     * @throws RiotParseException where it is not well-formed XML
     */
    static RdfXmlRepair copy(InputStream input, OutputStream output) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            RdfXmlRepair repair = new RdfXmlRepair(out);
            repair.write("<?xml version=\"1.0\"?>\n");
            XMLReader reader = JenaXMLInput.createXMLReader();
            reader.setFeature("http://xml.org/sax/features/namespaces", true);
            reader.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            reader.setContentHandler(repair);
            reader.setErrorHandler(repair);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", repair);
            reader.parse(new InputSource(input));
            return repair;
        } catch (SAXParseException e) {
            throw new RiotParseException(e.getMessage(), e.getLineNumber(), e.getColumnNumber());
        } catch (SAXException | ParserConfigurationException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new RiotParseException(String.valueOf(e.getMessage()), -1, -1);
        }
    }

    /** What an IRI of the copy stands for; null where it stands for itself. */
    @Nullable
    Fault fault(String iri) {
        Matcher placeholder = PLACEHOLDER.matcher(iri);
        int number = placeholder.find() ? Integer.parseInt(placeholder.group(1)) : faults.size();
        return number < faults.size() ? faults.get(number) : null;
    }

    /** The position in the original of a line of the copy. */
    SourcePosition position(String source, long line) {
        if (line < FIRST_TAG || line - FIRST_TAG >= tags.size()) {
            return SourcePosition.of(source);
        }
        long tag = tags.get((int) line - FIRST_TAG);
        return new SourcePosition(source, tag >>> Integer.SIZE, tag & 0xFFFFFFFFL);
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        long line = locator == null ? 0 : Math.max(0, locator.getLineNumber());
        long column = locator == null ? 0 : Math.max(0, locator.getColumnNumber());
        tags.add(line << Integer.SIZE | column);
        StringBuilder tag = new StringBuilder("<").append(qName).append('\n');
        boolean literal = inLiteral > 0;
        if (literal || isLiteral(attributes)) {
            inLiteral++;
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if (literal) {
                append(tag, attributes.getQName(i), attributes.getValue(i));
            } else {
                attribute(attributes, i, tag);
            }
        }
        write(tag.append('>'));
    }

    /** Whether the content of an element is an XML literal. Any unknown {@code rdf:parseType} means that too. */
    private static boolean isLiteral(Attributes attributes) {
        String type = attributes.getValue(Namespaces.RDF, "parseType");
        return type != null && !type.equals("Resource") && !type.equals("Collection");
    }

    private void attribute(Attributes attributes, int i, StringBuilder tag) {
        String name = attributes.getQName(i);
        String value = attributes.getValue(i);
        String reason = null;
        if (isRdf(attributes, i, IRI_ATTRIBUTES) || "xml:base".equals(name)) {
            reason = badIri(value);
        } else if (isRdf(attributes, i, Set.of("ID")) && !XMLChar.isValidNCName(value)) {
            faults.add(new Fault(value, "an rdf:ID must be an XML name without a colon"));
            value = NAME + (faults.size() - 1);
        }
        if (reason != null) {
            faults.add(new Fault(value, reason));
            // With a path, so that what is resolved against a bad base keeps the number.
            value = SCHEME + (faults.size() - 1) + "/";
        }
        append(tag, name, value);
    }

    private static void append(StringBuilder tag, String name, String value) {
        tag.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static boolean isRdf(Attributes attributes, int i, Set<String> names) {
        String namespace = attributes.getURI(i);
        return (namespace.equals(Namespaces.RDF) || namespace.isEmpty()) && names.contains(attributes.getLocalName(i));
    }

    private static @Nullable String badIri(String value) {
        try {
            IriParser.parse(value);
            return null;
        } catch (IRIParseException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        write("</" + qName + ">");
        inLiteral = Math.max(0, inLiteral - 1);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        write(escaped(new String(text, start, length)));
    }

    @Override
    public void comment(char[] text, int start, int length) throws SAXException {
        String comment = new String(text, start, length);
        if (inLiteral > 0 || comment.indexOf('\n') < 0) {
            writeLines("<!--" + comment + "-->");
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        if (inLiteral > 0) {
            writeLines("<?" + target + (data.isEmpty() ? "" : " " + data) + "?>");
        }
    }

    /** Writes what may have line feeds: the lines after each of them belong to the start tag before. */
    private void writeLines(String text) throws SAXException {
        write(text);
        text.chars().filter(c -> c == '\n').forEach(c -> tags.add(tags.get(tags.size() - 1)));
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private void write(CharSequence text) throws SAXException {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }
}
