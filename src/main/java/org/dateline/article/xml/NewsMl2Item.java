package org.dateline.article.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A {@code newsItem} of NewsML-G2 with embedded text ({@code inlineXML}, {@code inlineData}). */
record NewsMl2Item(Element item) implements NewsItem {
    /** The codes of text in the IPTC vocabulary of news item natures. */
    private static final Set<String> TEXTS = Set.of("", "text", "composite");

    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

    @Override
    public ItemMetadata metadata() {
        Stream<String> dates =
                Stream.of("firstCreated", "versionCreated", "contentCreated").map(this::text);
        return new ItemMetadata(
                text("contentMeta > headline"),
                dates.filter(date -> !date.isEmpty()).findFirst().orElse(""),
                nameOf("itemMeta > provider"),
                text("contentMeta > by").isEmpty() ? nameOf("contentMeta > creator") : text("contentMeta > by"),
                language(),
                text("contentMeta > dateline").isEmpty()
                        ? nameOf("contentMeta > located")
                        : text("contentMeta > dateline"));
    }

    @Override
    public Optional<String> reasonToSkip() {
        String nature = code(item.select("itemMeta > itemClass").attr("qcode"));
        if (!TEXTS.contains(nature)) {
            return Optional.of("of class " + nature + ", not text");
        }
        String status = code(item.select("itemMeta > pubStatus").attr("qcode"));
        if (WITHDRAWN.contains(status)) {
            return Optional.of(status + " by its publisher");
        }
        return body().isBlank() ? Optional.of("without text") : Optional.empty();
    }

    @Override
    public String body() {
        return item.select("contentSet > inlineXML, contentSet > inlineData").stream()
                .map(NewsItem::textOf)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    @Override
    public List<String> attachments() {
        return item.select("contentSet > remoteContent").stream()
                .map(content -> content.attr("contenttype"))
                .distinct()
                .toList();
    }

    private String language() {
        String tag = item.select("contentMeta > language").attr("tag");
        return tag.isEmpty() ? item.attr("lang") : tag;
    }

    private String text(String selector) {
        Element found = item.selectFirst(selector);
        return found == null ? "" : found.text();
    }

    /** The name of the element, else its literal or code. */
    private String nameOf(String selector) {
        Element found = item.selectFirst(selector);
        if (found == null) {
            return "";
        }
        return Stream.of(found.select("name").text(), found.attr("literal"), code(found.attr("qcode")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The part after the scheme's alias: {@code text} of {@code ninat:text}. */
    private static String code(String qcode) {
        return qcode.substring(qcode.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
