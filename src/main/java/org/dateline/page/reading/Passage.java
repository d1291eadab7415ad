package org.dateline.page.reading;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.dateline.page.DisplayText;

/**
 * A stretch of an article's text, shown whole however long it is: the paragraph around it has the text's direction, so that it needs
 * no element of its own. Markup is escaped, and signs that order a direction are left out, as everywhere (decision 0090).
 *
 * @param text as it stands in the article
 */
record Passage(String text) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        Escape.htmlContent(DisplayText.unturned(text), output);
    }
}
