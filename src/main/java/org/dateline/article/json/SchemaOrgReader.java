package org.dateline.article.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.draft.BylineParser;
import org.dateline.article.draft.LanguageTags;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.draft.WebAddress;
import org.dateline.article.draft.WordList;
import org.dateline.article.markup.MarkupBody;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.jspecify.annotations.Nullable;

/** Reads schema.org articles in JSON-LD: {@code Article} and its subtypes, alone, in an array or in an {@code @graph}. */
final class SchemaOrgReader {
    private static final Set<String> ARTICLES = Set.copyOf(WordList.get("schema-articles.txt"));
    private static final List<String> CONTAINERS = List.of("@graph", "mainentity", "hasPart");

    private SchemaOrgReader() {}

    /** Whether an object is JSON-LD of schema.org. */
    static boolean isSchemaOrg(JsonFields object) {
        return object.has("@type", "@graph") || object.has("@context", "articlebody");
    }

    static void read(JsonFields object, SourcePosition position, RawArticleSink sink) {
        List<JsonFields> articles = articles(object);
        if (articles.isEmpty()) {
            String types = String.join(", ", object.texts("@type"));
            sink.skip(
                    position,
                    "no schema.org article in this object, but %s".formatted(types.isEmpty() ? "no type" : types));
        }
        for (JsonFields article : articles) {
            String body = body(article);
            if (body.isBlank()) {
                sink.skip(position, "\"%s\" has no articleBody".formatted(article.text("headline", "name", "url")));
            } else {
                Publication published = article.publication("datepublished", "datecreated", "datemodified");
                SourcePosition start = articles.size() == 1 ? position : object.position();
                sink.take(new RawArticle(start, masthead(article, published), body));
            }
        }
    }

    /** The articles in an object, the object itself included. */
    static List<JsonFields> articles(JsonFields object) {
        List<JsonFields> found = new ArrayList<>();
        if (object.texts("@type").stream().map(JsonFields::normalise).anyMatch(ARTICLES::contains)
                || (!object.has("@type") && object.has("articlebody"))) {
            found.add(object);
        }
        CONTAINERS.stream()
                .flatMap(name -> object.objects(JsonFields.normalise(name)).stream())
                .map(SchemaOrgReader::articles)
                .forEach(found::addAll);
        return found;
    }

    static String body(JsonFields article) {
        return MarkupBody.ofEither(article.text("articlebody", "text"));
    }

    /** The metadata of an article. */
    static Masthead masthead(JsonFields article, @Nullable Publication published) {
        return new Masthead(
                article.text("headline", "name"),
                published,
                article.text("publisher", "sourceorganization", "provider"),
                article.texts("author").stream()
                        .filter(name -> WebAddress.find(name).isEmpty())
                        .flatMap(name -> BylineParser.names(name).stream())
                        .distinct()
                        .toList(),
                address(article),
                LanguageTags.tag(article.text("inlanguage")),
                article.text("locationcreated"),
                "");
    }

    private static String address(JsonFields article) {
        Stream<String> mains = article.list("mainentityofpage").stream()
                .map(node -> node.isTextual() ? node : node.path("@id"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
        return Stream.of(Stream.of(article.text("url")), mains, Stream.of(article.text("@id")))
                .flatMap(texts -> texts)
                .flatMap(text -> WebAddress.find(text).stream())
                .findFirst()
                .orElse("");
    }
}
