// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.text.ParsedQuery.One;
import org.dateline.model.text.NameFit;
import org.dateline.model.text.TextKind;

/**
 * Lucene's queries for the words that are wanted. Scores are tiers, constant whatever the frequency of a word: the whole name; a
 * name's begin; per word, a word of a name, its begin, a word of a fragment, an other spelling, an actor or place.
 */
final class QueryBuilder {
    private static final float WHOLE_NAME = 2_000;
    private static final float BEGIN_OF_NAME = 200;
    private static final float WORD = 64;
    private static final float BEGIN_OF_WORD = 16;
    private static final float FRAGMENT = 8;
    private static final float ALIKE = 4;
    private static final float RELATED = 2;
    private static final float FAINT = 1;
    private static final int RELATED_AT_MOST = 300;

    /** In bytes; Lucene's automata have one state for each, and at most 1,000 states. */
    private static final int LONGEST_PREFIX = 900;

    private final IndexSearcher searcher;

    QueryBuilder(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** What has the words, in its own names and fragments or by way of its actors and places. */
    Query anywhere(ParsedQuery wanted, Occur each) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (One word : wanted.words()) {
            List<Query> ways = new ArrayList<>(inNames(word));
            ways.add(scored(new TermQuery(new Term(FieldNames.TEXT, word.text())), FRAGMENT));
            ways.add(scored(set(FieldNames.TEXT, word.alike()), FAINT));
            ways.add(scored(prefix(FieldNames.TEXT, word.text()), FAINT));
            ways.add(scored(set(FieldNames.RELATED, related(word)), RELATED));
            query.add(new DisjunctionMaxQuery(ways, 0), each);
        }
        return withWhole(query, wanted);
    }

    /** What has all the words in its names. */
    Query named(ParsedQuery wanted) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wanted.words().forEach(word -> query.add(new DisjunctionMaxQuery(inNames(word), 0), Occur.MUST));
        return withWhole(query, wanted);
    }

    /** What has names that fit so well. */
    Query named(ParsedQuery wanted, NameFit fit) {
        if (fit == NameFit.WHOLE) {
            return scored(new TermQuery(new Term(FieldNames.WHOLE, wanted.whole())), WHOLE_NAME);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (One word : wanted.words()) {
            List<Query> ways = inNames(word);
            int ofThem = fit == NameFit.WORDS ? 1 : fit == NameFit.BEGINS ? 2 : ways.size();
            query.add(
                    new DisjunctionMaxQuery(ways.subList(0, ofThem), 0),
                    fit == NameFit.SOME ? Occur.SHOULD : Occur.MUST);
        }
        return withWhole(query, wanted);
    }

    private static Query withWhole(BooleanQuery.Builder query, ParsedQuery wanted) {
        if (wanted.words().isEmpty()) {
            return query.build();
        }
        Term whole = new Term(FieldNames.WHOLE, wanted.whole());
        query.add(scored(new TermQuery(whole), WHOLE_NAME), Occur.SHOULD);
        query.add(scored(prefix(FieldNames.WHOLE, wanted.whole() + " "), BEGIN_OF_NAME), Occur.SHOULD);
        query.add(scored(prefix(FieldNames.WHOLE, wanted.whole()), FRAGMENT), Occur.SHOULD);
        return query.build();
    }

    /** A word itself, what begins with it, and what is like it, in this order. */
    private static List<Query> inNames(One word) {
        List<Query> ways = new ArrayList<>();
        ways.add(scored(new TermQuery(new Term(FieldNames.WORD, word.text())), WORD));
        ways.add(scored(prefix(FieldNames.WORD, word.text()), BEGIN_OF_WORD));
        ways.add(scored(set(FieldNames.WORD, word.alike()), ALIKE));
        return ways;
    }

    /** The actors and places that have a word in their names, the best of them. */
    private List<String> related(One word) throws IOException {
        Query named = new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(inNames(word), 0), Occur.MUST)
                .add(ofKinds(TextKind.ACTOR, TextKind.PLACE), Occur.FILTER)
                .build();
        return DocumentThings.iris(searcher, searcher.search(named, RELATED_AT_MOST).scoreDocs);
    }

    /** What a query finds of these kinds. */
    static Query restricted(Query query, Set<TextKind> kinds) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(ofKinds(kinds.toArray(TextKind[]::new)), Occur.FILTER)
                .build();
    }

    /** The events of an actor or a place. */
    static Query eventsOf(String iri) {
        return restricted(new TermQuery(new Term(FieldNames.RELATED, iri)), Set.of(TextKind.EVENT));
    }

    private static Query ofKinds(TextKind... kinds) {
        return set(FieldNames.KIND, Arrays.stream(kinds).map(TextKind::key).toList());
    }

    private static Query set(String field, List<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    /** What begins with a text. Lucene refuses long beginnings; nothing is looked for that begins with one. */
    private static Query prefix(String field, String beginning) {
        BytesRef bytes = new BytesRef(beginning);
        return bytes.length > LONGEST_PREFIX
                ? new MatchNoDocsQuery("a beginning of " + bytes.length + " bytes")
                : new PrefixQuery(new Term(field, bytes));
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
