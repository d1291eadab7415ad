package org.dateline.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders each page by its template. Safe for use by several threads. */
public final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The start page. */
    public String render(HomePage page) {
        return render("home.jte", page);
    }

    /** The page of one thing. */
    public String render(ThingPage page) {
        return render("thing.jte", page);
    }

    /** The query form. */
    public String render(SparqlPage page) {
        return render("sparql.jte", page);
    }

    /** The answer to a query. */
    public String render(ResultPage page) {
        return render("result.jte", page);
    }

    /** What went wrong. */
    public String render(ErrorPage page) {
        return render("error.jte", page);
    }

    /** What this is. */
    public String renderAbout() {
        return render("about.jte", "");
    }

    private String render(String template, Object page) {
        StringOutput output = new StringOutput();
        templates.render(template, page, output);
        return output.toString();
    }
}
