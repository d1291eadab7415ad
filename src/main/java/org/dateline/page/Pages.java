package org.dateline.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Supplier;

/** Renders each page by its template. Safe for use by several threads. */
public final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Supplier<SiteChrome> frame;

    /**
     * Pages of one server.
     *
     * @param frame gives what all of them show; asked for each page
     */
    public Pages(Supplier<SiteChrome> frame) {
        this.frame = frame;
    }

    /** A page as an HTML document. */
    public String render(Page page) {
        StringOutput output = new StringOutput();
        templates.render(page.template(), Map.of("page", page, "frame", frame.get()), new PageOutput(output));
        return output.toString();
    }
}
