package org.dateline.article.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a markup document declares in its XML declaration or {@code meta} element. */
public final class DeclaredEncoding {
    /** Browsers look at 1,024 bytes; some pages declare it later. */
    private static final int WITHIN = 8192;

    private static final Pattern DECLARATION =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private DeclaredEncoding() {}

    /**
     * Finds the declared name.
     *
     * @param latin1 the document's bytes, or the first of them, as Latin-1
     * @return empty if none is declared
     */
    public static String find(String latin1) {
        Matcher declared = DECLARATION.matcher(latin1).region(0, Math.min(latin1.length(), WITHIN));
        return declared.find() ? declared.group(1) : "";
    }
}
