package org.dateline.article.draft;

import java.util.List;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.jspecify.annotations.Nullable;

/** Merges metadata of one article from several origins. */
public final class MastheadMerger {
    /** No metadata, not even the language. */
    public static final Masthead BLANK = new Masthead("", null, "", List.of(), "", "", "", "");

    private MastheadMerger() {}

    /** Metadata with only a headline. */
    public static Masthead headed(String headline) {
        return new Masthead(headline, null, "", List.of(), "", "", "", "");
    }

    /**
     * Takes each field from the first argument that has it.
     *
     * @param upper has precedence
     * @param lower used for the fields that {@code upper} lacks
     */
    public static Masthead over(Masthead upper, Masthead lower) {
        return new Masthead(
                first(upper.headline(), lower.headline()),
                first(upper.publication(), lower.publication()),
                first(upper.publisher(), lower.publisher()),
                upper.authors().isEmpty() ? lower.authors() : upper.authors(),
                first(upper.address(), lower.address()),
                first(upper.language(), lower.language()),
                first(upper.located(), lower.located()),
                first(upper.agency(), lower.agency()));
    }

    private static String first(String upper, String lower) {
        return upper.isEmpty() ? lower : upper;
    }

    private static @Nullable Publication first(@Nullable Publication upper, @Nullable Publication lower) {
        return upper == null ? lower : upper;
    }
}
