package org.dateline.article.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Extracts paragraphs from an element: each block element and each double line break begins one. White space is normalised. */
public final class ParagraphExtractor {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "header",
            "footer",
            "aside",
            "hr",
            "address",
            "details",
            "summary",
            "fieldset",
            // NITF
            "block",
            "hl1",
            "hl2",
            "bq",
            "credit",
            "media",
            "body.content",
            "body.head",
            "dateline",
            "byline");

    private static final Set<String> IGNORED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "button");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile(" *\\n(?: *\\n)+ *");
    private static final Pattern LINE_BREAK = Pattern.compile(" *\\n *");

    private ParagraphExtractor() {}

    /**
     * A paragraph.
     *
     * @param text one line, or several if it has marked line breaks
     * @param linked number of characters in links
     */
    public record Paragraph(String text, int linked) {
        /** The share of characters in links, 0 to 1. */
        public double linkShare() {
            return (double) linked / text.length();
        }
    }

    /** Joins paragraphs with blank lines, as in the texts of articles. */
    public static String join(List<Paragraph> paragraphs) {
        return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
    }

    /** Lists the non-empty paragraphs below an element. */
    public static List<Paragraph> list(Element root) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, root);
        collector.flush();
        return collector.paragraphs;
    }

    private static final class Collector implements NodeVisitor {
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int linked;
        private int links;
        private int ignored;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && ignored == 0) {
                append(text);
            } else if (node instanceof Element element) {
                enter(element.normalName());
            }
        }

        private void append(TextNode text) {
            String words = SPACES.matcher(INVISIBLE.matcher(text.getWholeText()).replaceAll(""))
                    .replaceAll(" ");
            open.append(words);
            linked += links > 0 ? words.length() : 0;
        }

        private void enter(String name) {
            if (IGNORED.contains(name)) {
                ignored++;
            } else if (BLOCKS.contains(name)) {
                flush();
            } else if (name.equals("br")) {
                open.append('\n');
            } else if (name.equals("a")) {
                links++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            if (IGNORED.contains(name)) {
                ignored--;
            } else if (BLOCKS.contains(name)) {
                flush();
            } else if (name.equals("a")) {
                links--;
            }
        }

        private void flush() {
            for (String part : PARAGRAPH_BREAK.split(open, -1)) {
                String text = LINE_BREAK
                        .matcher(part.replaceAll(" {2,}", " ").strip())
                        .replaceAll("\n");
                if (!text.isEmpty()) {
                    paragraphs.add(new Paragraph(text, Math.min(linked, text.length())));
                }
            }
            open.setLength(0);
            linked = 0;
        }
    }
}
