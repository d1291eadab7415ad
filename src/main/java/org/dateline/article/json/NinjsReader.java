package org.dateline.article.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.draft.BylineParser;
import org.dateline.article.draft.LanguageTags;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.draft.WebAddress;
import org.dateline.article.markup.MarkupBody;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;

/** Reads IPTC ninjs 1.0 to 3.1. Version 1 has flat names ({@code body_xhtml}), version 2 arrays, version 3 camel case. */
final class NinjsReader {
    private static final Set<String> TEXT_TYPES = Set.of("", "text", "composite");
    private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");

    private final JsonFields item;

    private NinjsReader(JsonFields item) {
        this.item = item;
    }

    /** Whether an object is a ninjs item. */
    static boolean isNinjs(JsonFields item) {
        boolean identified = item.has("uri", "standard", "$standard");
        return identified
                && (item.has(
                                "versioncreated",
                                "contentcreated",
                                "headlines",
                                "bodies",
                                "descriptions",
                                "eventdetails",
                                "renditions")
                        || item.has("type")
                        || !item.namesWithPrefix("body_").isEmpty());
    }

    static void read(JsonFields fields, SourcePosition position, RawArticleSink sink) {
        NinjsReader item = new NinjsReader(fields);
        Optional<String> reasonToSkip = item.reasonToSkip();
        if (reasonToSkip.isPresent()) {
            sink.skip(position, "%s is %s".formatted(item.quoted(), reasonToSkip.get()));
            return;
        }
        List<String> parts = Stream.concat(
                        fields.objects("associations").stream(),
                        fields.objects("associations").stream().flatMap(NinjsReader::associations))
                .map(part -> part.text("type"))
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
        if (!parts.isEmpty()) {
            sink.skip(position, "attachments of %s: %s".formatted(item.quoted(), String.join(", ", parts)));
        }
        sink.take(new RawArticle(position, item.masthead(), item.body()));
    }

    /** In version 1, the associations are an object with one field for each. */
    private static Stream<JsonFields> associations(JsonFields byName) {
        return byName.namesWithPrefix("").stream().flatMap(name -> byName.objects(name).stream());
    }

    private Optional<String> reasonToSkip() {
        String type = item.text("type").toLowerCase(Locale.ROOT);
        if (!TEXT_TYPES.contains(type)) {
            return Optional.of("of type " + type + ", not text");
        }
        if (type.isEmpty() && item.has("eventdetails")) {
            return Optional.of("an event, not text");
        }
        String status = item.text("pubstatus").toLowerCase(Locale.ROOT);
        if (WITHDRAWN.contains(status)) {
            return Optional.of(status + " by its publisher");
        }
        return body().isBlank() ? Optional.of("without a body") : Optional.empty();
    }

    private String quoted() {
        return "\"" + (headline().isEmpty() ? item.text("uri") : headline()) + "\"";
    }

    private Masthead masthead() {
        return new Masthead(
                headline(),
                item.publication("firstcreated", "versioncreated", "contentcreated"),
                publisher(),
                BylineParser.names(item.text("byline", "by")),
                WebAddress.find(item.text("uri")).orElse(""),
                LanguageTags.tag(item.text("language")),
                item.text("located"),
                "");
    }

    private String headline() {
        return Stream.concat(
                        item.objects("headlines").stream()
                                .filter(headline -> headline.text("role").equals("main")),
                        item.objects("headlines").stream())
                .map(headline -> headline.text("value"))
                .findFirst()
                .orElseGet(() -> item.text("headline", "title"));
    }

    private String publisher() {
        return Stream.of("infosources", "infosource")
                .flatMap(name -> item.objects(name).stream())
                .filter(source -> Set.of("publisher", "provider").contains(source.text("role", "rel")))
                .map(source -> source.text("name"))
                .findFirst()
                .orElseGet(() -> item.text("copyrightholder"));
    }

    /** The body whose format marks paragraphs best: HTML, NITF, plain text; of several, the longest. */
    private String body() {
        Stream<Body> listed = item.objects("bodies").stream()
                .map(body -> new Body(body.text("contenttype") + " " + body.text("role"), body.text("value")));
        Stream<Body> flat = item.namesWithPrefix("body_").stream().map(name -> new Body(name, item.text(name)));
        return Stream.concat(listed, flat)
                .filter(body -> !body.value().isBlank())
                .min(Comparator.comparingInt(Body::rank)
                        .thenComparing(body -> body.value().length(), Comparator.reverseOrder()))
                .map(Body::text)
                .orElse("");
    }

    private record Body(String kind, String value) {
        int rank() {
            String lower = kind.toLowerCase(Locale.ROOT);
            return lower.contains("html") ? 0 : lower.contains("nitf") ? 1 : 2;
        }

        String text() {
            return switch (rank()) {
                case 0 -> MarkupBody.ofHtml(value);
                case 1 -> MarkupBody.ofNitf(value);
                default -> value;
            };
        }
    }
}
