package org.dateline.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The output of templates. It escapes as jte does, and bounds and isolates each text that a template shows; see {@link DisplayText}.
 * Addresses, form fields, scripts and preformatted text are written whole.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {
    /** The longest displayed label, cell or heading, in UTF-16 units; real ones are far shorter. */
    private static final int LABEL = 400;

    /** The longest displayed paragraph, in UTF-16 units: error messages, definitions. */
    private static final int PARAGRAPH = 2000;

    private static final Set<String> WHOLE = Set.of("textarea", "script", "style", "pre", "option");
    private static final Set<String> LONG = Set.of("p", "blockquote", "code");

    /** Elements that may not contain HTML elements: the title, and text elements of SVG. */
    private static final Set<String> WITHOUT_ELEMENTS = Set.of("title", "text", "tspan", "desc", "textPath");

    /** Attributes that people read; others are addresses and values of fields. */
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
        boolean apart = shown.isRightToLeft() && attribute == null && !WITHOUT_ELEMENTS.contains(tag);
        writeContent(apart ? "<bdi>" : "");
        super.writeUserContent(shown.text());
        writeContent(apart ? "</bdi>" : "");
    }

    private boolean isWhole() {
        return attribute == null ? WHOLE.contains(tag) : !READ.contains(attribute);
    }
}
