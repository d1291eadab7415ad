package org.dateline.article.xml;

import java.util.List;
import java.util.Set;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.markup.MarkupBody;
import org.dateline.issue.SourcePosition;
import org.jsoup.nodes.Element;

/** Articles in the XML formats of news agencies. */
public final class XmlArticleReader {
    private static final Set<String> OTHER_ITEMS =
            Set.of("packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    private XmlArticleReader() {}

    /**
     * Reads a document, with one item or many.
     *
     * @param xml decoded
     * @param name the input's
     * @param sink takes the articles
     * @throws org.dateline.issue.InputException where the document is not well-formed
     */
    public static void read(String xml, String name, RawArticleSink sink) {
        XmlTree tree = XmlTree.parse(xml, name);
        Element root = tree.root();
        switch (root.normalName()) {
            case "newsitem", "newsmessage", "newsml" -> readItems(tree, sink);
            case "nitf" -> readNitf(root, SourcePosition.of(name), sink);
            default -> {
                if (OTHER_ITEMS.contains(root.normalName())) {
                    sink.skip(SourcePosition.of(name), "a %s of NewsML-G2 is no article".formatted(root.tagName()));
                } else {
                    sink.refuseSyntax(
                            tree.position(root),
                            "<%s> is no format of articles; expected NewsML-G2 (newsItem, newsMessage), NewsML 1, NITF or HTML"
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
                sink.skip(tree.position(other), "a %s of NewsML-G2 is no article".formatted(other.tagName()));
            }
        }
        for (Element one : items) {
            SourcePosition position =
                    items.size() == 1 ? SourcePosition.of(tree.position(one).source()) : tree.position(one);
            NewsItem read = root.normalName().equals("newsml") ? new NewsMl1Item(root, one) : new NewsMl2Item(one);
            read.give(position, sink);
        }
        if (items.isEmpty()) {
            sink.refuse(SourcePosition.of(tree.position(root).source()), "there is no newsItem in it");
        }
    }

    private static void readNitf(Element root, SourcePosition position, RawArticleSink sink) {
        Element head = root.getElementsByTag("hl1").first();
        String headline = head == null ? root.select("title").text() : head.text();
        Element issued = root.selectFirst("date\\.issue, story\\.date");
        NewsItem.Told told = new NewsItem.Told(
                headline,
                issued == null ? "" : issued.attr("norm"),
                root.select("doc\\.copyright").attr("holder"),
                root.getElementsByTag("byline").text(),
                root.attr("lang"),
                root.select("dateline location").text());
        sink.take(new RawArticle(position, told.masthead(), MarkupBody.ofNitf(root)));
    }
}
