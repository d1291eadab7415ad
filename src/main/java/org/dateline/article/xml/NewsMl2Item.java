package org.dateline.article.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A {@code newsItem} of NewsML-G2 with its text inside ({@code inlineXML}, {@code inlineData}). */
record NewsMl2Item(Element item) implements NewsItem {
    /** The codes of the IPTC's news item natures that are texts. */
    private static final Set<String> TEXTS = Set.of("", "text", "composite");

    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

    @Override
    public Told told() {
        Stream<String> dates =
                Stream.of("firstCreated", "versionCreated", "contentCreated").map(this::text);
        return new Told(
                text("contentMeta > headline"),
                dates.filter(date -> !date.isEmpty()).findFirst().orElse(""),
                named("itemMeta > provider"),
                text("contentMeta > by").isEmpty() ? named("contentMeta > creator") : text("contentMeta > by"),
                language(),
                text("contentMeta > dateline").isEmpty()
                        ? named("contentMeta > located")
                        : text("contentMeta > dateline"));
    }

    @Override
    public Optional<String> unread() {
        String nature = code(item.select("itemMeta > itemClass").attr("qcode"));
        if (!TEXTS.contains(nature)) {
            return Optional.of("of class " + nature + ", not text");
        }
        String status = code(item.select("itemMeta > pubStatus").attr("qcode"));
        if (WITHDRAWN.contains(status)) {
            return Optional.of(status + " by its publisher");
        }
        return body().isBlank() ? Optional.of("without a text inside") : Optional.empty();
    }

    @Override
    public String body() {
        return item.select("contentSet > inlineXML, contentSet > inlineData").stream()
                .map(NewsItem::content)
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
        String told = item.select("contentMeta > language").attr("tag");
        return told.isEmpty() ? item.attr("lang") : told;
    }

    private String text(String selector) {
        Element found = item.selectFirst(selector);
        return found == null ? "" : found.text();
    }

    /** The name inside, else what the code or literal says. */
    private String named(String selector) {
        Element found = item.selectFirst(selector);
        if (found == null) {
            return "";
        }
        return Stream.of(found.select("name").text(), found.attr("literal"), code(found.attr("qcode")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What stands behind the scheme's alias: {@code ninat:text} is {@code text}. */
    private static String code(String qcode) {
        return qcode.substring(qcode.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
