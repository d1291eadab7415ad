package org.dateline.article.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.draft.PublicationDateParser;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;

/**
 * A schema.org article in the JSON-LD of a web page.
 *
 * @param masthead its metadata; invalid dates are ignored, since pages give dates elsewhere, too
 * @param body its text; empty if it has none
 */
public record EmbeddedJsonLd(Masthead masthead, String body) {

    /**
     * Lists the articles in one script element.
     *
     * @param script the content of the element
     * @param name the name of the page, for messages
     * @throws org.dateline.issue.InputException if it is not JSON
     */
    public static List<EmbeddedJsonLd> list(String script, String name) {
        try (JsonParser parser = JsonLimits.lenientParser(script)) {
            JsonNode tree = parser.readValueAsTree();
            if (tree == null) {
                return List.of();
            }
            SourcePosition position = SourcePosition.of(name);
            Stream<JsonNode> roots = tree.isArray()
                    ? Stream.iterate(0, i -> i < tree.size(), i -> i + 1).map(tree::get)
                    : Stream.of(tree);
            return roots.filter(JsonNode::isObject)
                    .flatMap(root -> SchemaOrgReader.articles(JsonFields.of(root, position)).stream())
                    .map(EmbeddedJsonLd::of)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new JsonPosition(name, 0).syntaxError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedJsonLd of(JsonFields article) {
        Publication published = Stream.of("datepublished", "datecreated", "datemodified")
                .flatMap(name -> article.texts(name).stream())
                .flatMap(text -> PublicationDateParser.find(text).stream())
                .findFirst()
                .orElse(null);
        return new EmbeddedJsonLd(SchemaOrgReader.masthead(article, published), SchemaOrgReader.body(article));
    }
}
