package org.dateline.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where templates write to: escapes as jte does, and sees to it that whatever text a template shows is bounded and isolated, see {@link
 * DisplayText}. Addresses, fields of forms, scripts and preformatted text are written whole.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {
    /** Longest label, cell or heading that is shown, in UTF-16 units; no true one comes near. */
    private static final int LABEL = 400;

    /** Longest paragraph of one value: messages of errors, glosses. */
    private static final int PARAGRAPH = 2000;

    private static final Set<String> WHOLE = Set.of("textarea", "script", "style", "pre", "option");
    private static final Set<String> LONG = Set.of("p", "blockquote", "code");

    /** No element may stand in these, or HTML's own not: those of SVG. */
    private static final Set<String> WITHOUT_ELEMENTS = Set.of("title", "text", "tspan", "desc", "textPath");

    /** Attributes that are read; others are addresses and values of fields. */
    private static final Set<String> READ = Set.of("title", "content", "alt", "aria-label", "aria-description");

    private String tag = "";
    private @Nullable String attribute;

    PageOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        tag = tagName == null ? "" : tagName;
        attribute = attributeName;
        super.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null || isWhole()) {
            super.writeUserContent(text);
            return;
        }
        DisplayText shown = DisplayText.of(text, LONG.contains(tag) ? PARAGRAPH : LABEL);
        boolean apart = shown.isTurning() && attribute == null && !WITHOUT_ELEMENTS.contains(tag);
        writeContent(apart ? "<bdi>" : "");
        super.writeUserContent(shown.text());
        writeContent(apart ? "</bdi>" : "");
    }

    private boolean isWhole() {
        return attribute == null ? WHOLE.contains(tag) : !READ.contains(attribute);
    }
}
