// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

/** The fields of a document of the index. */
final class FieldNames {
    /** The thing, which is the document's key; stored, sorted. */
    static final String IRI = "iri";
    /** Its kind; stored. */
    static final String KIND = "kind";
    /** The words of its names. */
    static final String WORD = "word";
    /** What these words sound like, each with the word. */
    static final String SOUND = "sound";
    /** Each name as a whole, its words in plain form. */
    static final String WHOLE = "whole";
    /** The words of its fragments. */
    static final String TEXT = "text";
    /** The IRIs of actors and places by whose names it is found. */
    static final String RELATED = "related";
    /** The IRIs of nodes that it was read from. */
    static final String FROM = "from";
    /** Its names as they are; only stored. */
    static final String NAMES = "names";
    /** Its labels in several languages, as {@link org.dateline.model.LabelSet#pack()} writes them; only stored. */
    static final String LABELS = "labels";
    /** Its fragments as they are; only stored. */
    static final String TEXTS = "texts";
    /** How long its label is; only sorted. */
    static final String LENGTH = "length";

    private FieldNames() {}
}
