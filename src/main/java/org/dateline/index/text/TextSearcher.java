// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.dateline.index.text.ParsedQuery.One;
import org.dateline.model.LabelSet;
import org.dateline.model.text.HighlightedText;
import org.dateline.model.text.NameFit;
import org.dateline.model.text.NameHits;
import org.dateline.model.text.SpellingCorrection;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextHits;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.jspecify.annotations.Nullable;

/** One search in one state of the index. */
final class TextSearcher {
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(FieldNames.LENGTH, SortField.Type.INT),
            new SortField(FieldNames.IRI, SortField.Type.STRING));
    private static final int RESPELLED_AT_MOST = 5;
    private static final int CANDIDATES = 60;
    /** Of so many actors and places those in most events are candidates too, however long their names are. */
    private static final int COUNTED = 1_000;

    private final IndexSearcher searcher;
    private final NameAnalyzer analyzer;
    private final ParsedQuery wanted;
    private final Highlighter marker;

    TextSearcher(IndexSearcher searcher, NameAnalyzer analyzer, String text) throws IOException {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.wanted = ParsedQuery.of(text, analyzer, new IndexVocabulary(searcher.getIndexReader()));
        this.marker = new Highlighter(analyzer, wanted);
    }

    TextHits hits(TextQuery asked) throws IOException {
        if (wanted.words().isEmpty()) {
            return TextHits.NONE;
        }
        QueryBuilder queries = new QueryBuilder(searcher);
        Query query = searcher.rewrite(queries.anywhere(wanted, Occur.MUST));
        Map<TextKind, Integer> counts = counts(query);
        boolean partial = counts.isEmpty() && wanted.words().size() > 1;
        if (partial) {
            query = searcher.rewrite(queries.anywhere(wanted, Occur.SHOULD));
            counts = counts(query);
        }
        Set<TextKind> kinds = asked.kind().map(EnumSet::of).orElse(EnumSet.allOf(TextKind.class));
        ScoreDoc[] found =
                searcher.search(QueryBuilder.restricted(query, kinds), asked.from() + asked.limit(), ORDER).scoreDocs;
        List<TextHit> hits = new ArrayList<>();
        for (ScoreDoc document : Arrays.asList(found).subList(Math.min(asked.from(), found.length), found.length)) {
            hits.add(hit(document));
        }
        return new TextHits(hits, counts, respelled(hits), partial && !counts.isEmpty());
    }

    /** By their names only; of equally good ones, those in events first, then those whose label fits, then those in more events. */
    List<TextHit> suggestions(int limit) throws IOException {
        if (wanted.words().isEmpty()) {
            return List.of();
        }
        Query query = QueryBuilder.restricted(
                new QueryBuilder(searcher).named(wanted), EnumSet.complementOf(EnumSet.of(TextKind.CLAIM)));
        return ranked(query, limit);
    }

    /** The things whose names fit best, in the order of {@link #suggestions}. */
    NameHits named(TextKind kind, int most) throws IOException {
        QueryBuilder queries = new QueryBuilder(searcher);
        for (NameFit fit : wanted.words().isEmpty() ? new NameFit[0] : NameFit.values()) {
            List<TextHit> hits = ranked(QueryBuilder.restricted(queries.named(wanted, fit), Set.of(kind)), most);
            if (!hits.isEmpty()) {
                return new NameHits(fit, hits);
            }
        }
        return NameHits.NONE;
    }

    private List<TextHit> ranked(Query query, int most) throws IOException {
        Map<Integer, ScoreDoc> candidates = new LinkedHashMap<>();
        for (ScoreDoc document : searcher.search(query, CANDIDATES, ORDER, true).scoreDocs) {
            candidates.put(document.doc, document);
        }
        mostTold(query).forEach(document -> candidates.putIfAbsent(document.doc, document));
        List<Scored> scored = new ArrayList<>();
        for (ScoreDoc document : candidates.values()) {
            scored.add(new Scored(document.score, hit(document)));
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble((Scored one) -> -one.score)
                        .thenComparing((Scored one) -> one.hit.events() == 0)
                        .thenComparing((Scored one) -> !one.hit.name().isMarked())
                        .thenComparing((Scored one) -> -one.hit.events()))
                .limit(most)
                .map(Scored::hit)
                .toList();
    }

    /** Of the actors and places that fit best, those that most things are about. */
    private List<ScoreDoc> mostTold(Query query) throws IOException {
        Query those = QueryBuilder.restricted(query, Set.of(TextKind.ACTOR, TextKind.PLACE));
        ScoreDoc[] found = searcher.search(those, COUNTED, ORDER, true).scoreDocs;
        if (found.length <= CANDIDATES) {
            return List.of(found);
        }
        Map<ScoreDoc, Integer> told = new LinkedHashMap<>();
        for (ScoreDoc document : found) {
            String iri = searcher.storedFields()
                    .document(document.doc, Set.of(FieldNames.IRI))
                    .get(FieldNames.IRI);
            told.put(document, searcher.getIndexReader().docFreq(new Term(FieldNames.RELATED, iri)));
        }
        return told.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<ScoreDoc, Integer> one) -> -one.getKey().score)
                        .thenComparing(one -> -one.getValue()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Scored(float score, TextHit hit) {}

    Set<String> events() throws IOException {
        if (wanted.words().isEmpty()) {
            return Set.of();
        }
        Query query = new QueryBuilder(searcher).anywhere(wanted, Occur.MUST);
        return DocumentThings.all(searcher, QueryBuilder.restricted(query, Set.of(TextKind.EVENT)));
    }

    private Map<TextKind, Integer> counts(Query query) throws IOException {
        Map<TextKind, Integer> counts = new EnumMap<>(TextKind.class);
        for (TextKind kind : TextKind.values()) {
            int count = searcher.count(QueryBuilder.restricted(query, Set.of(kind)));
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    private TextHit hit(ScoreDoc found) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        String iri = document.get(FieldNames.IRI);
        TextKind kind = TextKind.find(document.get(FieldNames.KIND)).orElseThrow();
        String[] names = labelFirst(document.getValues(FieldNames.NAMES), document.get(FieldNames.LABELS));
        String[] texts = document.getValues(FieldNames.TEXTS);
        HighlightedText name = names.length > 0
                ? marker.mark(names[0])
                : texts.length > 0 ? marker.snippet(texts[0]) : HighlightedText.plain(iri);
        Optional<HighlightedText> also = name.isMarked() ? Optional.empty() : marked(names, 1, marker::mark);
        boolean textIsName = names.length == 0;
        Optional<HighlightedText> fragment = marked(texts, textIsName ? 1 : 0, marker::snippet)
                .filter(text -> !List.of(names).contains(text.text()));
        boolean hasEvents = kind == TextKind.ACTOR || kind == TextKind.PLACE;
        int events = hasEvents ? searcher.count(QueryBuilder.eventsOf(iri)) : 0;
        return new TextHit(iri, kind, name, also, fragment, events);
    }

    /** The names, with the label in the preferred language before the others. */
    private static String[] labelFirst(String[] names, @Nullable String labels) {
        if (labels == null) {
            return names;
        }
        String label = LabelSet.unpack(labels).text();
        return Stream.concat(Stream.of(label), Arrays.stream(names).filter(name -> !name.equals(label)))
                .toArray(String[]::new);
    }

    private static Optional<HighlightedText> marked(
            String[] all, int from, java.util.function.Function<String, HighlightedText> marker) {
        return Arrays.stream(all)
                .skip(from)
                .map(marker)
                .filter(HighlightedText::isMarked)
                .findFirst();
    }

    private List<SpellingCorrection> respelled(List<TextHit> hits) {
        return wanted.words().stream()
                .filter(word -> !word.known())
                .map(word -> new SpellingCorrection(word.original(), instead(word, hits)))
                .toList();
    }

    /** The other spellings as they are written where they were found. */
    private List<String> instead(One word, List<TextHit> hits) {
        return hits.stream()
                .flatMap(hit -> Stream.concat(
                        Stream.of(hit.name()), Stream.concat(hit.also().stream(), hit.fragment().stream())))
                .flatMap(marked -> marked.pieces().stream())
                .filter(HighlightedText.Piece::marked)
                .map(HighlightedText.Piece::text)
                .filter(text -> analyzer.words(text).stream()
                        .anyMatch(plain -> word.alike().contains(plain.text())))
                .distinct()
                .limit(RESPELLED_AT_MOST)
                .toList();
    }
}
