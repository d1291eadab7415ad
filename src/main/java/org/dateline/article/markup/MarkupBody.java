package org.dateline.article.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Converts article bodies in markup to plain text. */
public final class MarkupBody {
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:p|br|div|h[1-6]|ul|li|a|b|i|em|strong|span)(?:\\s[^>]*)?/?>");
    private static final String NITF_BODY = "body.content";

    private MarkupBody() {}

    /** The text of an HTML or XHTML fragment. */
    public static String ofHtml(String html) {
        return ParagraphExtractor.join(ParagraphExtractor.list(Jsoup.parse(html).body()));
    }

    /** The text of a NITF document: its body without its headlines. */
    public static String ofNitf(String xml) {
        Document document = Jsoup.parse(xml, Parser.xmlParser());
        return ofNitf(document);
    }

    /** The text below an element that holds NITF. */
    public static String ofNitf(Element root) {
        List<Element> bodies = root.getElementsByTag(NITF_BODY);
        Element body = bodies.isEmpty() ? root : bodies.get(0);
        return ParagraphExtractor.join(ParagraphExtractor.list(body));
    }

    /** The text of a value that may be plain text or HTML. */
    public static String ofEither(String text) {
        return TAG.matcher(text).find() ? ofHtml(text) : text;
    }
}
