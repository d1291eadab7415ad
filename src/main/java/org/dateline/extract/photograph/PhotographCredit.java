// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.photograph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.article.Span;

/**
 * The credit line of a photograph, in the forms that agencies use: {@code (Jo Doe / Agency)}, {@code (Photo by Jo
 * Doe/Agency via Archive)}, {@code (AP Photo/Jo Doe)}, {@code [Jo Doe/Agency]}.
 *
 * @param words the credit without its brackets
 * @param photographer the span of the photographer's name
 * @param caption the span of the caption: the rest of the credit's paragraph, else the paragraph before
 */
record PhotographCredit(String words, Span photographer, Span caption) {
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|al|bin|da|de|del|der|di|el|van|von))+";
    private static final String AGENCY = "\\p{Lu}[^()\\[\\]/\\n]{0,40}";
    private static final Pattern CREDIT = Pattern.compile("[(\\[]\\s*("
            + "(?:\\p{Lu}[\\p{L} ]{0,20} )?Photo\\s*/\\s*(?<last>" + NAME + ")"
            + "|(?:(?:Photo(?:graph)?(?: by|:)|Image:|Picture:)\\s*)?(?<first>" + NAME + ")(?:\\s*/\\s*" + AGENCY
            + "){1,3}"
            + ")\\s*[)\\]][ \\t]*(?=\\n|$)");

    /** The credits of a text, in the order of the text. */
    static List<PhotographCredit> list(String text) {
        List<PhotographCredit> found = new ArrayList<>();
        Matcher matcher = CREDIT.matcher(text);
        while (matcher.find()) {
            String group = matcher.group("first") == null ? "last" : "first";
            String words = matcher.group(1);
            Span photographer = new Span(matcher.start(group), matcher.end(group));
            caption(text, matcher.start())
                    .ifPresent(caption -> found.add(new PhotographCredit(words, photographer, caption)));
        }
        return found;
    }

    private static Optional<Span> caption(String text, int credit) {
        int end = credit;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int begin = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }
}
