package org.dateline.page;

/** What this is. */
public record AboutPage() implements Page {

    @Override
    public String template() {
        return "about.jte";
    }

    @Override
    public Shell shell() {
        return Shell.titled("About").describedAs("What Dateline is, and how its data can be had.");
    }
}
