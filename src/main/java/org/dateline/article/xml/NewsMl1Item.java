package org.dateline.article.xml;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A {@code NewsItem} of NewsML 1.0 to 1.2, which news agencies still send.
 *
 * @param document the root element, which names the sender
 * @param item the item
 */
record NewsMl1Item(Element document, Element item) implements NewsItem {
    private static final String NAME = "FormalName";
    private static final Set<String> BODY_ROLES = Set.of("body", "main", "main text", "maintext", "text");
    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld", "embargoed");

    @Override
    public ItemMetadata metadata() {
        String first = item.select("NewsManagement > FirstCreated").text();
        return new ItemMetadata(
                text("NewsLines > HeadLine"),
                first.isEmpty()
                        ? item.select("NewsManagement > ThisRevisionCreated").text()
                        : first,
                document.select("NewsEnvelope > SentFrom > Party").attr(NAME),
                text("NewsLines > ByLine"),
                item.select("DescriptiveMetadata > Language").attr(NAME),
                text("NewsLines > DateLine"));
    }

    @Override
    public Optional<String> reasonToSkip() {
        String status = item.select("NewsManagement > Status").attr(NAME).toLowerCase(Locale.ROOT);
        if (WITHDRAWN.contains(status)) {
            return Optional.of(status + " by its publisher");
        }
        return body().isBlank() ? Optional.of("without text") : Optional.empty();
    }

    /** The content with the role of the body, else the longest text. */
    @Override
    public String body() {
        return item.select("ContentItem").stream()
                .filter(content ->
                        content.select("MimeType").attr(NAME).matches("(?i)(?:text/(?!css).*|application/.*xml.*)?"))
                .map(content -> new Candidate(isBody(content), NewsItem.textOf(data(content))))
                .max(Comparator.comparing(Candidate::body)
                        .thenComparing(candidate -> candidate.text().length()))
                .map(Candidate::text)
                .orElse("");
    }

    @Override
    public List<String> attachments() {
        return item.select("ContentItem[Href] > MimeType").stream()
                .map(type -> type.attr(NAME))
                .distinct()
                .toList();
    }

    private static Element data(Element content) {
        return Optional.ofNullable(content.selectFirst("DataContent")).orElseGet(() -> new Element("DataContent"));
    }

    private static boolean isBody(Element content) {
        Element parent = content.parent();
        String role = parent == null ? "" : parent.select("> Role").attr(NAME);
        return BODY_ROLES.contains(role.toLowerCase(Locale.ROOT));
    }

    private String text(String selector) {
        Element found = item.selectFirst(selector);
        return found == null ? "" : found.text();
    }

    private record Candidate(boolean body, String text) {}
}
