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

    /** A page as an HTML document. */
    public String render(Page page) {
        StringOutput output = new StringOutput();
        templates.render(page.template(), Map.of("page", page, "chrome", chrome.get()), new PageOutput(output));
        return output.toString();
    }
}
