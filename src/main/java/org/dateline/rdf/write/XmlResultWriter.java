// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.sparql.util.Context;
import org.dateline.model.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * Tables and answers in the SPARQL Query Results XML Format. Characters that XML cannot hold become U+FFFD: a table is sent while the
 * query runs, so it is too late to refuse it. Jena 5.6.0 writes such characters, and does not escape datatypes and language tags.
 */
final class XmlResultWriter implements RowSetWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** A writer for Jena's registry. */
    static RowSetWriter create(Lang lang) {
        if (!ResultSetLang.RS_XML.equals(lang)) {
            throw new ResultSetException("This writer cannot write " + lang);
        }
        return new XmlResultWriter();
    }

    @Override
    public void write(OutputStream out, boolean result, @Nullable Context context) {
        write(out, xml -> {
            begin(xml, List.of());
            element(xml, "boolean", Boolean.toString(result));
        });
    }

    @Override
    public void write(OutputStream out, RowSet rows, @Nullable Context context) {
        NodeToLabel labels = CsvResultWriter.labels(context);
        write(out, xml -> {
            begin(xml, rows.getResultVars());
            xml.writeStartElement("results");
            while (rows.hasNext()) {
                row(xml, rows.getResultVars(), rows.next(), labels);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    @Override
    public void write(Writer out, RowSet rows, @Nullable Context context) {
        throw new UnsupportedOperationException("XML is written to bytes, since it names its encoding");
    }

    /** Writes what is inside the root element. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static void write(OutputStream out, Content content) {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("sparql");
            xml.writeDefaultNamespace(Namespaces.SPARQL_RESULTS);
            content.write(xml);
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            // Only the stream below fails: the names and their order are those of this class.
            throw new UncheckedIOException(new IOException("The results cannot be written: " + e.getMessage(), e));
        }
    }

    private static void begin(XMLStreamWriter xml, List<Var> variables) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("head");
        for (Var variable : variables) {
            xml.writeEmptyElement("variable");
            xml.writeAttribute("name", XmlText.replaced(variable.getVarName()));
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void row(XMLStreamWriter xml, List<Var> variables, Binding row, NodeToLabel labels)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("result");
        for (Var variable : variables) {
            Node value = row.get(variable);
            if (value != null) {
                xml.writeStartElement("binding");
                xml.writeAttribute("name", XmlText.replaced(variable.getVarName()));
                term(xml, value, labels);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static void term(XMLStreamWriter xml, Node value, NodeToLabel labels) throws XMLStreamException {
        if (value.isURI()) {
            element(xml, "uri", value.getURI());
        } else if (value.isBlank()) {
            element(xml, "bnode", labels.get(null, value).substring(2));
        } else if (value.isLiteral()) {
            literal(xml, value);
        } else if (value.isTripleTerm()) {
            throw new InexpressibleException("The SPARQL 1.1 results format in XML", "a triple term of RDF 1.2");
        } else {
            throw new ResultSetException("Not a term of RDF: " + value);
        }
    }

    private static void literal(XMLStreamWriter xml, Node value) throws XMLStreamException {
        xml.writeStartElement("literal");
        if (!value.getLiteralLanguage().isEmpty()) {
            xml.writeAttribute("xml:lang", XmlText.replaced(value.getLiteralLanguage()));
        } else if (!XSDDatatype.XSDstring.getURI().equals(value.getLiteralDatatypeURI())) {
            xml.writeAttribute("datatype", XmlText.replaced(value.getLiteralDatatypeURI()));
        }
        text(xml, value.getLiteralLexicalForm());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        text(xml, text);
        xml.writeEndElement();
    }

    /** A parser reads a carriage return as a line feed, unless it is written as a reference (XML 1.0, section 2.11). */
    private static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
        int from = 0;
        String written = XmlText.replaced(text);
        for (int at = written.indexOf('\r'); at >= 0; at = written.indexOf('\r', from)) {
            xml.writeCharacters(written.substring(from, at));
            xml.writeEntityRef("#13");
            from = at + 1;
        }
        xml.writeCharacters(written.substring(from));
    }
}
