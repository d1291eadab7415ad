// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.text.NameAnalyzer.Word;

/** Makes Lucene's documents of records. */
final class DocumentBuilder {
    private static final FieldType WORDS = words();
    /** Lucene takes no term of more than 32,766 bytes; no IRI worth finding comes near. */
    private static final int TERM_BYTES = 30_000;

    private final NameAnalyzer analyzer;

    DocumentBuilder(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Whether a thing can have a document. */
    static boolean fits(String iri) {
        return iri.length() < TERM_BYTES / 3;
    }

    Document of(TextRecord thing) {
        Document document = new Document();
        document.add(new StringField(FieldNames.IRI, thing.iri(), Field.Store.YES));
        document.add(new SortedDocValuesField(FieldNames.IRI, new BytesRef(thing.iri())));
        document.add(new StringField(FieldNames.KIND, thing.kind().key(), Field.Store.YES));
        addNames(document, thing.names());
        if (!thing.labels().isSame()) { // Else the first of the names says it.
            document.add(new StoredField(FieldNames.LABELS, thing.labels().pack()));
        }
        for (String text : thing.texts()) {
            document.add(new StoredField(FieldNames.TEXTS, text));
            document.add(new Field(FieldNames.TEXT, text, WORDS));
        }
        thing.related().stream()
                .filter(DocumentBuilder::fits)
                .forEach(iri -> addTerm(document, FieldNames.RELATED, iri));
        thing.from().stream().filter(DocumentBuilder::fits).forEach(iri -> addTerm(document, FieldNames.FROM, iri));
        int length = thing.names().isEmpty()
                ? TextRecord.NAME_AT_MOST
                : thing.names().get(0).length();
        document.add(new NumericDocValuesField(FieldNames.LENGTH, length));
        return document;
    }

    private void addNames(Document document, List<String> names) {
        Set<String> different = new TreeSet<>();
        for (String name : names) {
            List<Word> words = analyzer.words(name);
            document.add(new StoredField(FieldNames.NAMES, name));
            document.add(new Field(FieldNames.WORD, name, WORDS));
            addTerm(document, FieldNames.WHOLE, whole(words));
            words.forEach(word -> different.add(word.text()));
        }
        for (String word : different) {
            SpellingSimilarity.sounds(word)
                    .forEach(sound -> addTerm(document, FieldNames.SOUND, sound + IndexVocabulary.SEPARATOR + word));
        }
    }

    /** A name as a whole: its words in plain form, one blank between them. */
    static String whole(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static void addTerm(Document document, String field, String term) {
        document.add(new StringField(field, term, Field.Store.NO));
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
