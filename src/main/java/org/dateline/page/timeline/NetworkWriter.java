// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.model.timeline.ActorNetwork;
import org.dateline.model.timeline.ActorNetwork.Tie;
import org.dateline.model.timeline.Facets.Count;

/** Writes the actors of the same events as a graph for Gephi, Cytoscape, NetworkX and similar programs. */
public final class NetworkWriter {
    private static final String GRAPH_ML = "http://graphml.graphdrawing.org/xmlns";

    /** Not 1.3, which says the same here: NetworkX reads it only since version 3. */
    private static final String GEXF = "http://www.gexf.net/1.2draft";

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private final TimelineExport export;
    private final ActorNetwork network;

    private NetworkWriter(XMLStreamWriter xml, TimelineExport export, ActorNetwork network) {
        this.xml = xml;
        this.export = export;
        this.network = network;
    }

    private interface Body {
        void write(NetworkWriter file) throws XMLStreamException;
    }

    /** Writes GraphML (graphml.graphdrawing.org); the stream stays open. */
    public static void writeGraphMl(TimelineExport export, ActorNetwork network, OutputStream out) throws IOException {
        write(export, network, out, NetworkWriter::graphMl);
    }

    /** Writes GEXF 1.2 (gexf.net); the stream stays open. */
    public static void writeGexf(TimelineExport export, ActorNetwork network, OutputStream out) throws IOException {
        write(export, network, out, NetworkWriter::gexf);
    }

    private static void write(TimelineExport export, ActorNetwork network, OutputStream out, Body body)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            body.write(new NetworkWriter(xml, export, network));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private String about() {
        return "Actors who took part in the same events; the weight is the number of common events. "
                + export.slice().summary().total() + " events, as of " + export.asOf() + ", from " + export.self()
                + ". "
                + TimelineExport.RIGHTS
                + (network.more() == 0 ? "" : " Further actors left out: " + network.more() + ".");
    }

    private void graphMl() throws XMLStreamException {
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(GRAPH_ML);
        element("desc", about());
        key("label", "node", "string");
        key("events", "node", "long");
        key("page", "node", "string");
        key("weight", "edge", "long");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "undirected");
        for (Count actor : network.actors()) {
            xml.writeStartElement("node");
            attribute("id", actor.thing().iri());
            data("label", actor.thing().label());
            data("events", Long.toString(actor.count()));
            data("page", export.links().apply(actor.thing().iri()));
            xml.writeEndElement();
        }
        for (Tie tie : network.ties()) {
            xml.writeStartElement("edge");
            attribute("source", tie.one());
            attribute("target", tie.other());
            data("weight", Long.toString(tie.events()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    private void gexf() throws XMLStreamException {
        xml.writeStartElement("gexf");
        xml.writeDefaultNamespace(GEXF);
        xml.writeAttribute("version", "1.2");
        xml.writeStartElement("meta");
        xml.writeAttribute("lastmodifieddate", export.written().toString().substring(0, 10));
        element("creator", "Dateline");
        element("description", about());
        xml.writeEndElement();
        xml.writeStartElement("graph");
        xml.writeAttribute("defaultedgetype", "undirected");
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", "node");
        xml.writeEmptyElement("attribute");
        xml.writeAttribute("id", "events");
        xml.writeAttribute("title", "events");
        xml.writeAttribute("type", "long");
        xml.writeEndElement();
        xml.writeStartElement("nodes");
        for (Count actor : network.actors()) {
            gexfNode(actor);
        }
        xml.writeEndElement();
        xml.writeStartElement("edges");
        int number = 0;
        for (Tie tie : network.ties()) {
            xml.writeEmptyElement("edge");
            attribute("id", Integer.toString(number++));
            attribute("source", tie.one());
            attribute("target", tie.other());
            attribute("weight", Long.toString(tie.events()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void gexfNode(Count actor) throws XMLStreamException {
        xml.writeStartElement("node");
        attribute("id", actor.thing().iri());
        attribute("label", actor.thing().label());
        xml.writeStartElement("attvalues");
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", "events");
        attribute("value", Long.toString(actor.count()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    /** Replaces characters that XML 1.0 cannot contain, even escaped. */
    private static String clean(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
    }
}
