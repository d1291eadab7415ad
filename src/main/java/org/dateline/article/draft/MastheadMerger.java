package org.dateline.article.draft;

import java.util.List;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.jspecify.annotations.Nullable;

/** Puts together what several say about one article. */
public final class MastheadMerger {
    /** Nothing, not even the language. */
    public static final Masthead BLANK = new Masthead("", null, "", List.of(), "", "", "", "");

    private MastheadMerger() {}

    /** Nothing but a headline. */
    public static Masthead headed(String headline) {
        return new Masthead(headline, null, "", List.of(), "", "", "", "");
    }

    /**
     * Each field from the first that has it.
     *
     * @param upper asked first
     * @param lower asked for what the first does not say
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
