package org.dateline.extract.analysis;

import org.dateline.model.article.Span;

/**
 * A token.
 *
 * @param span where it stands in the text
 * @param word its characters
 * @param lemma its dictionary form
 * @param tag its Penn Treebank part of speech
 * @param entity its named-entity class ({@code PERSON}, {@code CITY}, {@code DATE} …), {@code O} where it has none
 */
public record Token(Span span, String word, String lemma, String tag, String entity) {

    /** Whether it is a verb, auxiliaries and modals included. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether it is a noun or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }
}
