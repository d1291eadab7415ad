package org.dateline.article.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.article.draft.PublicationDateParser;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object by normalised name: in lower case ({@code versioncreated} became {@code versionCreated} in ninjs 3) and without
 * the prefix of a vocabulary ({@code schema:headline}). A value may be a text, an object with a name or value, or an array of these.
 */
final class JsonFields {
    private static final Pattern PREFIX = Pattern.compile("^(?:https?://[^\\s]*[/#]|schema:)");
    private static final List<String> NAMES = List.of("@value", "name", "value", "@id", "literal", "alternatename");

    private final SourcePosition position;
    private final Map<String, JsonRecord.Field> fields = new LinkedHashMap<>();

    private JsonFields(SourcePosition position) {
        this.position = position;
    }

    static JsonFields of(JsonRecord record) {
        JsonFields made = new JsonFields(record.position());
        record.fields().forEach((name, field) -> made.fields.putIfAbsent(normalise(name), field));
        return made;
    }

    /** The fields of a nested object; all have the position of the outer object. */
    static JsonFields of(JsonNode object, SourcePosition position) {
        JsonFields made = new JsonFields(position);
        object.properties()
                .forEach(field -> made.fields.putIfAbsent(
                        normalise(field.getKey()), new JsonRecord.Field(position, field.getValue())));
        return made;
    }

    static String normalise(String name) {
        return PREFIX.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    SourcePosition position() {
        return position;
    }

    boolean has(String... names) {
        return Stream.of(names).anyMatch(fields::containsKey);
    }

    /** The names with a prefix, in the order of the object. */
    List<String> namesWithPrefix(String prefix) {
        return fields.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /** The elements of an array, or a single value as a list. */
    List<JsonNode> list(String name) {
        JsonRecord.Field field = fields.get(name);
        return field == null ? List.of() : elements(field.value());
    }

    /** The objects among {@link #list}. */
    List<JsonFields> objects(String name) {
        return list(name).stream()
                .filter(JsonNode::isObject)
                .map(node -> of(node, position))
                .toList();
    }

    /** The first text of the first of the fields that has one; empty if none has. */
    String text(String... names) {
        return Stream.of(names)
                .flatMap(name -> texts(name).stream())
                .findFirst()
                .orElse("");
    }

    /** All texts of a field. */
    List<String> texts(String name) {
        return list(name).stream().flatMap(node -> textOf(node).stream()).toList();
    }

    /**
     * The date in the first of the fields that has a value.
     *
     * @throws org.dateline.issue.InputException if the value is not a date
     */
    @Nullable
    Publication publication(String... names) {
        for (String name : names) {
            String text = text(name);
            if (!text.isEmpty()) {
                try {
                    return PublicationDateParser.parse(text);
                } catch (IllegalArgumentException e) {
                    throw JsonPosition.syntaxError(positionOf(name), name + ": " + e.getMessage());
                }
            }
        }
        return null;
    }

    private SourcePosition positionOf(String name) {
        JsonRecord.Field field = fields.get(name);
        return field == null ? position : field.position();
    }

    private static List<JsonNode> elements(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : List.of(value);
    }

    private static Optional<String> textOf(JsonNode node) {
        if (node.isValueNode()) {
            return node.isNull() || node.asText().isBlank()
                    ? Optional.empty()
                    : Optional.of(node.asText().strip());
        }
        if (!node.isObject()) {
            return Optional.empty();
        }
        JsonFields inner = of(node, SourcePosition.of(""));
        return NAMES.stream()
                .flatMap(name -> inner.list(name).stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .findFirst();
    }
}
