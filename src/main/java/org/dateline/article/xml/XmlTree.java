package org.dateline.article.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.article.draft.ArticleLimits;
import org.dateline.issue.InputException;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A well-formed XML document as a jsoup tree, so that its text is extracted like that of web pages. Elements have their local names. The
 * JDK's parser reads the document; it ignores DTDs, expands no entities except XML's own, and stops at the first error.
 */
final class XmlTree {
    private final String name;
    private final Document document = new Document("");
    private final IdentityHashMap<Element, SourcePosition> positions = new IdentityHashMap<>();

    private XmlTree(String name) {
        this.name = name;
    }

    /**
     * Parses a document.
     *
     * @param name the name of the input
     * @throws InputException with line and column, if it is not well-formed or nested too deeply
     */
    static XmlTree parse(String xml, String name) {
        XmlTree tree = new XmlTree(name);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            tree.build(reader);
            reader.close();
        } catch (XMLStreamException e) {
            throw tree.syntaxError(e.getLocation(), message(e));
        }
        return tree;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The root element. */
    Element root() {
        return Optional.ofNullable(document.firstElementChild())
                .orElseThrow(() -> new IllegalStateException("a parsed document has a root"));
    }

    /** The start of an element. */
    SourcePosition position(Element element) {
        return positions.getOrDefault(element, SourcePosition.of(name));
    }

    private void build(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>(List.of(document));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > ArticleLimits.MAX_DEPTH) {
                        String message =
                                "the elements are nested more than %d levels deep".formatted(ArticleLimits.MAX_DEPTH);
                        throw syntaxError(reader.getLocation(), message);
                    }
                    Element element = element(reader);
                    open.element().appendChild(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().appendChild(new TextNode(reader.getText()));
                default -> {
                    // comments, processing instructions, document type declarations
                }
            }
        }
    }

    private Element element(XMLStreamReader reader) {
        Element element = new Element(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attr(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        positions.put(element, at(reader.getLocation()));
        return element;
    }

    private SourcePosition at(Location location) {
        return location == null
                ? SourcePosition.of(name)
                : new SourcePosition(
                        name, Math.max(0, location.getLineNumber()), Math.max(0, location.getColumnNumber()));
    }

    private InputException syntaxError(Location location, String message) {
        return new InputException(List.of(new SyntaxIssue(at(location), Severity.ERROR, message)));
    }

    /** The parser's message without its position. */
    private static String message(XMLStreamException e) {
        return "not well-formed XML: "
                + String.valueOf(e.getMessage())
                        .replaceFirst("(?s)^ParseError at \\[row,col\\]:\\[[\\d,]+\\]\\s*Message: ", "")
                        .replaceAll("\\s+", " ");
    }
}
