package org.dateline.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dateline.model.article.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A document of the CONTENT ANNOTATION TOOL (CAT): tokens, and marks over them. It has no text of its own: its tokens are put
 * together as a newspaper would print them.
 *
 * @param name its file's name
 * @param text the text that its tokens make
 * @param tokens the position of each token in the text, by its identifier
 * @param sentences each token's sentence, from 0 (the headline), by its identifier
 * @param marks all markables
 * @param links what ties marks to each other
 */
record CatDocument(
        String name,
        String text,
        Map<String, Span> tokens,
        Map<String, Integer> sentences,
        List<Mark> marks,
        List<Link> links) {

    /**
     * Something marked.
     *
     * @param kind the element's name, such as {@code EVENT_MENTION}
     * @param id its identifier
     * @param attributes its attributes
     * @param anchors its tokens' identifiers
     */
    record Mark(String kind, String id, Map<String, String> attributes, List<String> anchors) {}

    /**
     * A tie between marks.
     *
     * @param kind the element's name, such as {@code HAS_PARTICIPANT}
     * @param sources the marks that it comes from, by their identifiers
     * @param target the one that it goes to
     */
    record Link(String kind, List<String> sources, String target) {}

    static CatDocument read(Path file) throws IOException {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            return new Reader(root).read(file.getFileName().toString());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is not XML: " + e.getMessage(), e);
        }
    }

    /** The position of a mark; empty if it marks no words. */
    Optional<Span> span(Mark mark) {
        return mark.anchors().stream().map(tokens::get).reduce(Span::cover);
    }

    List<Link> links(String kind) {
        return links.stream().filter(link -> link.kind().equals(kind)).toList();
    }

    List<Mark> marks(String kind) {
        return marks.stream().filter(mark -> mark.kind().equals(kind)).toList();
    }

    private static final class Reader {
        private final Element root;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Span> tokens = new HashMap<>();
        private final Map<String, Integer> sentences = new HashMap<>();
        private int last = -1;

        Reader(Element root) {
            this.root = root;
        }

        CatDocument read(String name) {
            elements(root, "token").forEach(this::token);
            List<Mark> marks = new ArrayList<>();
            for (Element group : elements(root, "Markables")) {
                NodeList children = group.getChildNodes();
                IntStream.range(0, children.getLength())
                        .mapToObj(children::item)
                        .filter(Element.class::isInstance)
                        .forEach(child -> marks.add(mark((Element) child)));
            }
            List<Link> links = elements(root, "target").stream()
                    .map(target -> link((Element) target.getParentNode(), target))
                    .toList();
            return new CatDocument(name, text.toString(), tokens, sentences, marks, links);
        }

        private void token(Element token) {
            String word = token.getTextContent();
            int sentence = Integer.parseInt(token.getAttribute("sentence"));
            if (!text.isEmpty()) {
                text.append(sentence != last ? "\n\n" : isClosing(word) || isOpen() ? "" : " ");
            }
            last = sentence;
            int begin = text.length();
            text.append(word);
            tokens.put(token.getAttribute("t_id"), new Span(begin, text.length()));
            sentences.put(token.getAttribute("t_id"), sentence);
        }

        private boolean isOpen() {
            char before = text.charAt(text.length() - 1);
            return before == '(' || before == '$';
        }

        private static boolean isClosing(String word) {
            return !word.startsWith("''") && word.matches("(?:[,.;:)%?!'].*|n't)");
        }

        private static Mark mark(Element element) {
            Map<String, String> attributes = new HashMap<>();
            IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(element.getAttributes()::item)
                    .forEach(item -> attributes.put(item.getNodeName(), item.getNodeValue()));
            return new Mark(
                    element.getTagName(),
                    element.getAttribute("m_id"),
                    attributes,
                    elements(element, "token_anchor").stream()
                            .map(anchor -> anchor.getAttribute("t_id"))
                            .toList());
        }

        private static Link link(Element link, Element target) {
            return new Link(
                    link.getTagName(),
                    elements(link, "source").stream()
                            .map(source -> source.getAttribute("m_id"))
                            .toList(),
                    target.getAttribute("m_id"));
        }

        private static List<Element> elements(Element within, String name) {
            NodeList found = within.getElementsByTagName(name);
            return IntStream.range(0, found.getLength())
                    .mapToObj(at -> (Element) found.item(at))
                    .toList();
        }
    }
}
