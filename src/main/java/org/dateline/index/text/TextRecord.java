// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.util.List;
import org.dateline.model.LabelSet;
import org.dateline.model.text.TextKind;

/**
 * What is to be found of one thing.
 *
 * @param iri the thing
 * @param kind what it is
 * @param labels what it is called in each language; may be empty, then the first of the names is shown
 * @param names all names by which it is found, its label first; may be empty
 * @param texts fragments, gists and other words it is known by
 * @param related the actors and places by whose names it is found, too, as an event by its participants
 * @param from other nodes whose statements went into this record: when one of them changes, so does the record
 */
public record TextRecord(
        String iri,
        TextKind kind,
        LabelSet labels,
        List<String> names,
        List<String> texts,
        List<String> related,
        List<String> from) {
    /** Longer names are cut: nobody types them. In characters. */
    public static final int NAME_AT_MOST = 400;
    /** Longer fragments are cut, in characters. */
    public static final int TEXT_AT_MOST = 1_000;
    /** Further names or fragments of one thing are left out. */
    public static final int EACH_AT_MOST = 40;

    private static final int RELATED_AT_MOST = 500;

    /** Keeps bounded copies. */
    public TextRecord {
        names = cut(names, NAME_AT_MOST);
        texts = cut(texts, TEXT_AT_MOST);
        related = related.stream().distinct().limit(RELATED_AT_MOST).toList();
        from = from.stream().distinct().limit(RELATED_AT_MOST).toList();
    }

    /** A record of a thing whose first name is its label whatever the language. */
    public TextRecord(
            String iri,
            TextKind kind,
            List<String> names,
            List<String> texts,
            List<String> related,
            List<String> from) {
        this(iri, kind, LabelSet.NONE, names, texts, related, from);
    }

    private static List<String> cut(List<String> all, int length) {
        return all.stream()
                .filter(text -> !text.isBlank())
                .map(text -> text.length() <= length ? text : text.substring(0, end(text, length)))
                .distinct()
                .limit(EACH_AT_MOST)
                .toList();
    }

    /** Never between the halves of a surrogate pair. */
    private static int end(String text, int length) {
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
}
