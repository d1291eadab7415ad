package org.dateline.article.draft;

/** Limits on the size of one article. */
public final class ArticleLimits {
    /** Bytes of one article in its file; the longest newspaper articles have a hundredth of that. */
    public static final int MAX_BYTES = 10 << 20;

    /** Nesting levels of objects in JSON, and of elements in XML. */
    public static final int MAX_DEPTH = 200;

    private ArticleLimits() {}
}
