// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.dateline.model.evidence.ReportView;
import org.dateline.model.reading.TextFact;
import org.dateline.model.reading.TextPart;
import org.dateline.model.reading.TextRange;
import org.dateline.query.SparqlSession;
import org.dateline.store.ArticleTextStore;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.dateline.store.StoreView;

/** Reads the stored text of an article, part by part, with the facts that its words express. */
public final class ArticleTextReader {
    /** Most mentions that are marked in one part. */
    private static final int MOST = 600;

    private final Store store;
    private final Model ontology;

    /**
     * A reader of texts.
     *
     * @param store the store to read; only an embedded one stores texts
     * @param ontology the vocabulary, for its labels
     */
    public ArticleTextReader(Store store, Model ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /**
     * A part of the text of an article.
     *
     * @param view the article
     * @param offset a place in the part, in code points
     * @return nothing where no text is stored
     */
    public Optional<TextPart> find(ReportView view, int offset) {
        return texts().flatMap(texts -> texts.find(view.context().digest()))
                .filter(text -> !text.isBlank())
                .map(text -> part(view, text, offset));
    }

    /** The texts of an embedded store. Those of a view are found by what the view shows of the article. */
    private Optional<ArticleTextStore> texts() {
        EmbeddedStore embedded = store instanceof StoreView shown ? shown.base() : null;
        if (store instanceof EmbeddedStore itself) {
            embedded = itself;
        }
        return Optional.ofNullable(embedded).map(ArticleTextStore::of);
    }

    private TextPart part(ReportView view, String text, int offset) {
        return SparqlSession.read(store, session -> new Reading(session, view).part(text, offset));
    }

    /** One reading of one part. */
    private final class Reading {
        private final SparqlSession session;
        private final ReportView view;
        private final SparqlSession.Terms graph;
        private final EvidenceLabels labels = new EvidenceLabels(ontology);

        Reading(SparqlSession session, ReportView view) {
            this.session = session;
            this.view = view;
            this.graph = SparqlSession.iri(view.report().iri());
        }

        TextPart part(String text, int offset) {
            AtomicLong mentions = new AtomicLong();
            session.select(
                    TextQueries.COUNT, row -> mentions.set(row.getLiteral("n").getLong()), graph);
            TextPager.Cut cut = new TextPager(text, mentions.get()).at(offset);
            int begin = cut.where().begin();
            int end = cut.where().end();
            Map<String, Set<TextRange>> marks = new LinkedHashMap<>();
            List<QuerySolution> times = new ArrayList<>();
            int[] rows = new int[2];
            session.select(TextQueries.MARKS, row -> rows[0] += mark(row, marks), graph, begin, end, MOST);
            session.select(
                    TextQueries.TIMES,
                    row -> {
                        times.add(row);
                        rows[1]++;
                    },
                    graph,
                    begin,
                    end,
                    MOST);
            return new TextPart(cut.words(), cut.where(), facts(marks, times), rows[0] == MOST || rows[1] == MOST);
        }

        private int mark(QuerySolution row, Map<String, Set<TextRange>> marks) {
            range(row).ifPresent(at -> marks.computeIfAbsent(row.get("s").toString(), s -> new LinkedHashSet<>())
                    .add(at));
            return 1;
        }

        private List<TextFact> facts(Map<String, Set<TextRange>> marks, List<QuerySolution> times) {
            GatheredStatements statements = new GatheredStatements();
            Set<String> things = marks.keySet();
            if (!things.isEmpty()) {
                session.select(TextQueries.STATEMENTS, statements::add, graph, SparqlSession.iris(things));
                Set<String> shared = new LinkedHashSet<>(things);
                shared.addAll(statements.mentioned());
                session.select(TextQueries.SHARED, statements::add, SparqlSession.iris(shared));
            }
            Set<String> named = new LinkedHashSet<>(things);
            named.addAll(statements.mentioned());
            labels.learn(session, named);
            TimeExpressionMapper dating = new TimeExpressionMapper(labels, view.report());
            dating.learn(session, times);
            TextFactMapper mapper = new TextFactMapper(statements, labels, view.report());
            List<TextFact> facts = new ArrayList<>();
            marks.forEach((thing, at) ->
                    facts.add(mapper.fact(thing, at.stream().sorted().toList())));
            times.forEach(row -> range(row).ifPresent(at -> facts.add(dating.fact(row, at))));
            facts.sort(Comparator.comparing((TextFact fact) -> fact.at().get(0)).thenComparing(TextFact::kind));
            return facts.stream().distinct().toList();
        }
    }

    static Optional<TextRange> range(QuerySolution row) {
        String start = SparqlSession.literal(row, "start");
        String end = SparqlSession.literal(row, "end");
        String whole = "\\d{1,9}";
        return start.matches(whole) && end.matches(whole) && Integer.parseInt(start) < Integer.parseInt(end)
                ? Optional.of(new TextRange(Integer.parseInt(start), Integer.parseInt(end)))
                : Optional.empty();
    }
}
