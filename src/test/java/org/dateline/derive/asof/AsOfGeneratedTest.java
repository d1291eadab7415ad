// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.derive.AssessedDataset;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.store.view.ViewDataset;

/** Random sources in a random order, as of a random day, against a store that is loaded with what was published by then. */
class AsOfGeneratedTest {
    private static final int MANY = 110;
    private static final int SELDOM = 40;
    private static final LocalDate EVE = LocalDate.of(2019, 3, 31);

    @Provide
    Arbitrary<GeneratedSources> sources() {
        return GeneratedSources.any();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED, seed = "1")
    void aViewIsAsAFreshStore(
            @ForAll("sources") GeneratedSources sources,
            @ForAll @IntRange(max = GeneratedSources.LAST_DAY) int day,
            @ForAll Random random) {
        check(sources, day, random);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED, seed = "1")
    @Tag("long")
    void manyViewsAreAsFreshStores(
            @ForAll("sources") GeneratedSources sources,
            @ForAll @IntRange(max = GeneratedSources.LAST_DAY) int day,
            @ForAll Random random) {
        check(sources, day, random);
    }

    /** The stored history of such a place begins with the hundredth source from the end. */
    @Property(tries = 1, seed = "1")
    void ofAPlaceOfWhichManySourcesTell(@ForAll Random random) {
        List<String> sources = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            sources.add(("r:m%1$d a dl:Source ; prov:hadPrimarySource art:m%1$d . GRAPH r:m%1$d {"
                            + " art:m%1$d schema:datePublished '%2$sT12:00:00Z'^^xsd:dateTime ."
                            + " <urn:ex:s%1$d> a dl:State ; dl:stateType dl:controls ; dl:holder a:x%3$d ; dl:other p:p1 }")
                    .formatted(number, EVE.plusDays(number + 1L), number % SELDOM == 0 ? 2 : 1));
        }
        int day = MANY - 1 - random.nextInt(2 * SELDOM);
        List<String> shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, random);
        check(
                loaded(List.of(String.join(" ", shuffled))),
                loaded(List.of(String.join(" ", sources.subList(0, day)))),
                day);
    }

    /** The history of a state that nobody tells of any more has nodes that do not name the place. */
    @Property(tries = 1, seed = "1")
    void aGoneStateHasTheHistoryOfAllItsSources() {
        String told =
                "r:q%1$d a dl:Source ; prov:hadPrimarySource art:q%1$d . GRAPH r:q%1$d { %2$s e:q a sem:Event ; %3$s }";
        String dated = "art:q%d schema:datePublished '2019-04-0%dT00:00:00Z'^^xsd:dateTime .";
        String taken = "sem:eventType type:territory-taken ; dl:status dl:occurred ; sem:hasPlace p:p2 ;"
                + " dl:hasParticipation [ sem:roleType dl:initiator ; dl:agent a:x2 ]";
        List<String> pieces = List.of(
                told.formatted(1, dated.formatted(1, 2), taken),
                told.formatted(2, dated.formatted(2, 3), taken.replace("x2", "x1")),
                told.formatted(3, dated.formatted(3, 4), "dl:status dl:negated"),
                told.formatted(
                        4, "", "sem:eventType type:retreat-withdraw ; dl:status dl:occurred ; sem:hasPlace p:p3"));
        AssessedDataset once = loaded(List.of(String.join(" ", pieces)));

        assertThat(DatasetDifference.between(loaded(pieces), once)).isEmpty();
        assertThat(Txn.calculateRead(once, () -> Iter.asStream(once.find(HistoryGraph.NAME, Node.ANY, Dl.OF, Node.ANY))
                        .filter(quad -> quad.getObject().getURI().contains("/state/controls/x2/p2"))
                        .count()))
                .isGreaterThan(1);
    }

    private static void check(GeneratedSources sources, int day, Random random) {
        check(loaded(sources.pieces(random)), loaded(sources.piecesBy(day)), day);
    }

    private static void check(AssessedDataset store, AssessedDataset fresh, int day) {
        DatasetGraph view =
                new ViewDataset(store.getWrapped(), dataset -> DayDifference.of(dataset, standingFor(day, dataset)));

        assertThat(DatasetDifference.between(view, fresh)).isEmpty();
    }

    /** Days with the same sources share the view of one of them. */
    private static LocalDate standingFor(int day, DatasetGraph dataset) {
        return PublicationDays.of(dataset).standingFor(EVE.plusDays(day));
    }

    private static AssessedDataset loaded(List<String> pieces) {
        AssessedDataset dataset = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        for (String piece : pieces) {
            Txn.executeWrite(dataset, () -> RDFParser.fromString(GeneratedSources.PREFIXES + piece, Lang.TRIG)
                    .parse(dataset));
        }
        return dataset;
    }
}
