// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.dateline.page.DisplayText;

/**
 * Part of the text of an article, shown whole at any length. Its paragraph has the direction of the text, so it needs no element of its
 * own. Markup is escaped, and bidirectional control characters are left out, as on all pages (decision 0090).
 *
 * @param text the text in the article
 */
record Passage(String text) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        Escape.htmlContent(DisplayText.withoutDirectionControls(text), output);
    }
}
