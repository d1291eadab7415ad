// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.reading.TextPart;

/**
 * Finds the paragraphs of a text. Blank lines separate paragraphs; in a text without blank lines, each line is a paragraph. So the hard
 * line breaks of agency reports do not separate paragraphs.
 */
final class ParagraphFinder {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*\\n\\s*");
    private static final Pattern LINE = Pattern.compile("\\n\\s*");

    private ParagraphFinder() {}

    /** The paragraphs with their marks. */
    static List<Paragraph> of(TextPart part, List<Annotation> notes) {
        String text = part.words();
        Matcher gap = (BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE).matcher(text);
        AnnotationRenderer renderer = new AnnotationRenderer(notes);
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        int point = part.where().begin();
        while (from < text.length()) {
            boolean more = gap.find();
            String words = text.substring(from, more ? gap.start() : text.length());
            if (!words.isBlank()) {
                paragraphs.add(new Paragraph(point, isRightToLeft(words), renderer.pieces(words, point)));
            }
            int next = more ? gap.end() : text.length();
            point += text.codePointCount(from, next);
            from = next;
        }
        return paragraphs;
    }

    /** By the first letter that has a direction (UAX 9, P2). */
    private static boolean isRightToLeft(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(direction ->
                        direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isWrittenRightToLeft(direction))
                .limit(1)
                .anyMatch(ParagraphFinder::isWrittenRightToLeft);
    }

    private static boolean isWrittenRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
