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
 * An article of schema.org as the JSON-LD in a web page has it.
 *
 * @param masthead what it says about the article; dates that cannot be read are passed over, as pages have other places for them
 * @param body its text; empty where it has none
 */
public record EmbeddedJsonLd(Masthead masthead, String body) {

    /**
     * The articles in one script element.
     *
     * @param script its content
     * @param name the page's, for the report
     * @throws org.dateline.issue.InputException where it is no JSON
     */
    public static List<EmbeddedJsonLd> list(String script, String name) {
        try (JsonParser parser = JsonLimits.easyParser(script)) {
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
            throw new JsonPosition(name, 0).broken(e);
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
