// SPDX-License-Identifier: Apache-2.0
package org.dateline.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Supplier;

/** Renders pages with their templates. Safe for use by several threads. */
public final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Supplier<SiteChrome> chrome;

    /**
     * Pages of one server.
     *
     * @param chrome supplies the parts that all pages share; called for each page
     */
    public Pages(Supplier<SiteChrome> chrome) {
        this.chrome = chrome;
    }

    /** A page as an HTML document. Links of a page that shows an earlier day lead to pages of that day. */
    public String render(Page page) {
        StringOutput output = new StringOutput();
        SiteChrome parts = chrome.get();
        templates.render(page.template(), Map.of("page", page, "chrome", parts), new PageOutput(output));
        AsOfBar bar = parts.asOf();
        return bar == null ? output.toString() : DayLinks.keep(output.toString(), bar);
    }
}
