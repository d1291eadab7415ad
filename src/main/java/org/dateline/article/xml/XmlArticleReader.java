package org.dateline.article.xml;

import java.util.List;
import java.util.Set;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.markup.MarkupBody;
import org.dateline.issue.SourcePosition;
import org.jsoup.nodes.Element;

/** Reads articles in the XML formats of news agencies. */
public final class XmlArticleReader {
    private static final Set<String> OTHER_ITEMS =
            Set.of("packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    private XmlArticleReader() {}

    /**
     * Reads a document with one or several items.
     *
     * @param xml the decoded document
     * @param name the name of the input
     * @param sink receives the articles
     * @throws org.dateline.issue.InputException if the document is not well-formed
     */
    public static void read(String xml, String name, RawArticleSink sink) {
        XmlTree tree = XmlTree.parse(xml, name);
        Element root = tree.root();
        switch (root.normalName()) {
            case "newsitem", "newsmessage", "newsml" -> readItems(tree, sink);
            case "nitf" -> readNitf(root, SourcePosition.of(name), sink);
            default -> {
                if (OTHER_ITEMS.contains(root.normalName())) {
                    sink.skip(SourcePosition.of(name), "a NewsML-G2 %s is not an article".formatted(root.tagName()));
                } else {
                    sink.refuseSyntax(
                            tree.position(root),
                            "<%s> is not a supported article format. Expected NewsML-G2 (newsItem, newsMessage), NewsML 1, NITF or HTML"
                                    .formatted(root.tagName()));
                }
            }
        }
    }

    private static void readItems(XmlTree tree, RawArticleSink sink) {
        Element root = tree.root();
        List<Element> items = root.getElementsByTag("newsitem");
        for (Element other : root.getAllElements()) {
            if (OTHER_ITEMS.contains(other.normalName())) {
                sink.skip(tree.position(other), "a NewsML-G2 %s is not an article".formatted(other.tagName()));
            }
        }
        for (Element element : items) {
            SourcePosition position =
                    items.size() == 1 ? SourcePosition.of(tree.position(element).source()) : tree.position(element);
            NewsItem item =
                    root.normalName().equals("newsml") ? new NewsMl1Item(root, element) : new NewsMl2Item(element);
            item.passTo(sink, position);
        }
        if (items.isEmpty()) {
            sink.refuse(SourcePosition.of(tree.position(root).source()), "no newsItem in this document");
        }
    }

    private static void readNitf(Element root, SourcePosition position, RawArticleSink sink) {
        Element head = root.getElementsByTag("hl1").first();
        String headline = head == null ? root.select("title").text() : head.text();
        Element issued = root.selectFirst("date\\.issue, story\\.date");
        NewsItem.ItemMetadata metadata = new NewsItem.ItemMetadata(
                headline,
                issued == null ? "" : issued.attr("norm"),
                root.select("doc\\.copyright").attr("holder"),
                root.getElementsByTag("byline").text(),
                root.attr("lang"),
                root.select("dateline location").text());
        sink.take(new RawArticle(position, metadata.masthead(), MarkupBody.ofNitf(root)));
    }
}
