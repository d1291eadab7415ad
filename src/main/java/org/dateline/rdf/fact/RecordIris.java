// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

/**
 * The IRIs of one report of an article and of what belongs to it: {@code …/id/report/SLUG/REVISION}, {@code …/id/mention/SLUG/…}. From the
 * second revision on, the names of mentions, claims and events contain the revision too, since their offsets refer to another
 * text.
 *
 * @param base what IRIs begin with, such as {@code https://w3id.org/dateline/}
 * @param slug the article's name
 * @param revision from 1
 */
public record RecordIris(String base, String slug, int revision) {

    /** Checks the number. */
    public RecordIris {
        if (revision < 1) {
            throw new IllegalArgumentException("A revision must be at least 1: " + revision);
        }
    }

    /** The article itself. */
    public String article() {
        return thing("article", slug);
    }

    /** The report, which is the name of its graph. */
    public String report() {
        return thing("report", slug + "/" + revision);
    }

    /** The mention between two offsets, in code points. */
    public String mention(int begin, int end) {
        return thing("mention", scope() + "/" + begin + "-" + end);
    }

    /** The extraction activity that produced the report. */
    public String extraction() {
        return thing("extraction", slug + "/" + revision);
    }

    /** Something that only this record names: {@code …/id/KIND/SLUG/NAME}. */
    public String own(String kind, String name) {
        return thing(kind, scope() + "/" + name);
    }

    /** Something that others name, too: {@code …/id/KIND/NAME}. */
    public String thing(String kind, String name) {
        return base + "id/" + kind + "/" + name;
    }

    private String scope() {
        return revision == 1 ? slug : slug + "/" + revision;
    }
}
