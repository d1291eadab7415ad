// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

import org.dateline.model.article.Span;

/**
 * A token.
 *
 * @param span the span in the text
 * @param word the word; in a text in capitals with its case restored
 * @param lemma the lemma
 * @param tag the part-of-speech tag of the Penn Treebank
 * @param entity the class of named entity ({@code PERSON}, {@code CITY}, {@code DATE} …); {@code O} for none
 */
public record Token(Span span, String word, String lemma, String tag, String entity) {

    /** Whether it is a verb; auxiliaries and modals included. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether it is a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }
}
