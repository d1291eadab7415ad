package org.dateline.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.draft.BylineParser;
import org.dateline.article.draft.LanguageTags;
import org.dateline.article.draft.PublicationDateParser;
import org.dateline.article.draft.WebAddress;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The metadata of a page outside JSON-LD: OpenGraph, {@code meta}, {@code link}, {@code time}, bylines. */
final class HtmlMetadata {
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:published_time]",
            "[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=article.published]",
            "meta[name=citation_publication_date]",
            "meta[name~=(?i)^dc(terms)?\\.(date|issued|created)(\\.issued|\\.created)?$]",
            "meta[name=date]",
            "time[pubdate]",
            "article header time, article time[datetime], .dateline time, .byline time, main time[datetime]",
            ".published, .pubdate, .publish-date, .article-date, .post-date, .timestamp, .date");

    private static final List<String> AUTHORS = List.of(
            "meta[name=author]",
            "meta[property=author]",
            "meta[property=article:author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "a[rel=author]",
            ".byline, .by-line, .author-name, .article-author, .author");
    /** The site name after the title of a page: " | The Paper", " - The Paper". */
    private static final Pattern SITE = Pattern.compile("\\s+[|»·–—-]\\s+[^|»·–—]{1,40}$");

    private static final int LONGEST_BYLINE = 200;

    private final Document page;

    HtmlMetadata(Document page) {
        this.page = page;
    }

    Masthead masthead() {
        return new Masthead(
                headline(),
                published(),
                first("meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]"),
                authors(),
                address(),
                language(),
                "",
                "");
    }

    /** The page's title and its OpenGraph title. */
    String title() {
        return page.title() + " " + first("meta[property=og:title]");
    }

    /** The canonical address of the page; empty if not given. */
    String address() {
        Stream<String> addresses = Stream.of(
                page.select("link[rel=canonical]").attr("href"),
                first("meta[property=og:url]"),
                page.select("base[href]").attr("href"));
        return addresses
                .flatMap(text -> WebAddress.find(text).stream())
                .findFirst()
                .orElse("");
    }

    private String headline() {
        String given = first("meta[property=og:title]", "meta[name=twitter:title]", "[itemprop=headline]");
        if (!given.isEmpty()) {
            return SITE.matcher(given).replaceFirst("");
        }
        String title = page.title();
        List<String> marked = page.select("article h1, main h1").eachText();
        if (marked.size() == 1) {
            return marked.get(0);
        }
        return page.select("h1").eachText().stream()
                .filter(heading -> title.isEmpty() || title.startsWith(heading))
                .findFirst()
                .orElseGet(() -> SITE.matcher(title).replaceFirst("").strip());
    }

    private @Nullable Publication published() {
        return DATES.stream()
                .flatMap(selector -> page.select(selector).stream())
                .flatMap(element -> Stream.of(
                        element.attr("content"),
                        element.attr("datetime"),
                        element.hasAttr("content") ? "" : element.text()))
                .filter(text -> !text.isBlank())
                .flatMap(text -> PublicationDateParser.find(text).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> authors() {
        return AUTHORS.stream()
                .map(selector -> page.select(selector).stream()
                        .map(HtmlMetadata::value)
                        .filter(text -> text.length() <= LONGEST_BYLINE
                                && WebAddress.find(text).isEmpty())
                        .flatMap(text -> BylineParser.names(text).stream())
                        .distinct()
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private String language() {
        return Stream.of(
                        page.select("html").attr("lang"),
                        first("meta[http-equiv=content-language]", "meta[name=language]", "meta[property=og:locale]"))
                .map(LanguageTags::tag)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String first(String... selectors) {
        return Stream.of(selectors)
                .flatMap(selector -> page.select(selector).stream())
                .map(HtmlMetadata::value)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String value(Element element) {
        return Optional.of(element.attr("content"))
                .filter(content -> !content.isBlank())
                .orElseGet(element::text)
                .strip();
    }
}
