package org.dateline.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.draft.LanguageTags;
import org.dateline.article.draft.MastheadMerger;
import org.dateline.article.draft.PublicationDateParser;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.draft.WebAddress;
import org.dateline.article.json.JsonRecord;
import org.dateline.issue.InputException;
import org.dateline.issue.Severity;
import org.dateline.issue.SyntaxIssue;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.jspecify.annotations.Nullable;

/** Reads a sidecar, the file {@code NAME.meta.json} beside an article: one JSON object of strings that describe the article. */
final class SidecarReader {
    /** The end of the file name of every sidecar. */
    static final String SUFFIX = ".meta.json";

    private static final Set<String> KNOWN = Set.of("published", "publisher", "headline", "language", "url");

    private final JsonRecord object;

    private SidecarReader(JsonRecord object) {
        this.object = object;
    }

    /**
     * Parses a sidecar.
     *
     * @param text the content of the file
     * @param name its name
     * @param sink receives warnings about unknown fields
     * @throws InputException if the text is not a JSON object, or a value is invalid
     */
    static Masthead read(String text, String name, RawArticleSink sink) {
        JsonRecord object = JsonRecord.parse(text, name);
        for (Map.Entry<String, JsonRecord.Field> field : object.fields().entrySet()) {
            if (!KNOWN.contains(field.getKey())) {
                sink.warn(
                        field.getValue().position(),
                        "\"%s\" is not a field of a sidecar and is ignored. Expected one of %s"
                                .formatted(
                                        field.getKey(), KNOWN.stream().sorted().toList()));
            }
        }
        return new SidecarReader(object).masthead();
    }

    private Masthead masthead() {
        return new Masthead(
                text("headline"),
                published(),
                text("publisher"),
                List.of(),
                address(),
                language(),
                MastheadMerger.BLANK.located(),
                MastheadMerger.BLANK.agency());
    }

    private String text(String field) {
        JsonRecord.Field found = object.fields().get(field);
        if (found == null || found.value().isNull()) {
            return "";
        }
        if (!found.value().isTextual()) {
            throw invalid(field, "expected a string");
        }
        return found.value().textValue().strip();
    }

    private @Nullable Publication published() {
        String text = text("published");
        try {
            return text.isEmpty() ? null : PublicationDateParser.parse(text);
        } catch (IllegalArgumentException e) {
            throw invalid("published", String.valueOf(e.getMessage()));
        }
    }

    private String address() {
        try {
            return WebAddress.checked(text("url"));
        } catch (IllegalArgumentException e) {
            throw invalid("url", String.valueOf(e.getMessage()));
        }
    }

    private String language() {
        String text = text("language");
        String tag = LanguageTags.tag(text);
        if (tag.isEmpty() && !text.isEmpty()) {
            throw invalid("language", "\"" + text + "\" is not a language tag. Expected a tag such as en or en-GB");
        }
        return tag;
    }

    private InputException invalid(String field, String message) {
        JsonRecord.Field found = object.fields().get(field);
        return new InputException(List.of(new SyntaxIssue(
                found == null ? object.position() : found.position(), Severity.ERROR, field + ": " + message)));
    }
}
