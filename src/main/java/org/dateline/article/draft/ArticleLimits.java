package org.dateline.article.draft;

/** How much one article may be. */
public final class ArticleLimits {
    /** Bytes of one article as it lies in its file; the longest newspaper pieces come to a hundredth of it. */
    public static final int MOST_BYTES = 10 << 20;

    /** Levels of objects in JSON, of elements in XML. */
    public static final int MOST_DEPTH = 200;

    private ArticleLimits() {}
}
