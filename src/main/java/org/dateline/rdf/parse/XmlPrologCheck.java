// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.util.JenaXMLInput;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Checks the prolog of an RDF/XML document, and refuses what would have to be fetched: an external document type or an external entity.
 * Jena's reader leaves such entities out without a warning.
 */
final class XmlPrologCheck extends DefaultHandler2 {
    private static final int LONGEST = 1 << 20;

    private @Nullable Locator locator;

    private XmlPrologCheck() {}

    /**
     * The same input, once its prolog has been seen to be harmless. What is not well-formed there is left for the RDF/XML parser
     * to tell.
     *
     * @throws RiotParseException where the prolog needs something from outside
     */
    static InputStream checked(InputStream input) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(input);
        buffered.mark(LONGEST);
        readToFirstElement(buffered);
        try {
            buffered.reset();
        } catch (IOException e) {
            throw new RiotException("the XML prolog is longer than 1 MiB, the limit", e);
        }
        return buffered;
    }

    private static void readToFirstElement(InputStream input) throws IOException {
        try {
            reader(new XmlPrologCheck()).parse(new InputSource(new Uncloseable(input)));
        } catch (SAXException e) {
            // The first element, or something not well-formed: either way the RDF/XML parser starts again and reports
            // errors.
            return;
        }
    }

    private static XMLReader reader(XmlPrologCheck prolog) throws SAXException {
        try {
            XMLReader reader = JenaXMLInput.createXMLReader();
            reader.setContentHandler(prolog);
            reader.setErrorHandler(prolog);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", prolog);
            reader.setProperty("http://xml.org/sax/properties/declaration-handler", prolog);
            return reader;
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        throw new SAXException("the prolog ends here");
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        if (systemId != null) {
            throw refused("the external document type", systemId);
        }
    }

    @Override
    public void externalEntityDecl(String name, @Nullable String publicId, String systemId) {
        throw refused("the external entity " + name, systemId);
    }

    private RiotParseException refused(String what, String systemId) {
        return new RiotParseException(
                what + " at <" + systemId + "> is not loaded. Include it in the document, or remove the reference",
                locator == null ? -1 : locator.getLineNumber(),
                locator == null ? -1 : locator.getColumnNumber());
    }

    /** The XML parser closes what it has read. */
    private static final class Uncloseable extends FilterInputStream {
        Uncloseable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Read again from the beginning.
        }
    }
}
