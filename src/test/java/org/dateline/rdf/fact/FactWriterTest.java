// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.TimeSpan;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.time.Edtf;
import org.dateline.rdf.RdfTerms;
import org.dateline.validate.ShapeCheck;
import org.dateline.validate.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts as triples: they pass the shapes, and they have the form of the seed data. */
class FactWriterTest {
    private static final ShapeCheck SHAPES = ShapeCheck.bundled();
    private static final Instant NOW = Instant.parse("2021-03-03T00:00:00Z");

    @Provide
    Arbitrary<ArticleFacts> facts() {
        return Arbitraries.randomValue(AnyFacts::of);
    }

    @Property(tries = 300, seed = "1")
    void anyFactsPassTheShapes(@ForAll("facts") ArticleFacts facts) {
        EntityIris names = names(facts);
        FactTriples triples = FactWriter.triples(facts, names, NOW);
        DatasetGraph dataset = DatasetGraphFactory.create();
        triples.source().forEach(dataset.getDefaultGraph()::add);
        triples.shared().forEach(dataset.getDefaultGraph()::add);
        triples.inReport()
                .forEach(triple ->
                        dataset.add(Quad.create(RdfTerms.iri(names.record().report()), triple)));
        assertThat(SHAPES.check(dataset, RdfTerms.iri(names.record().report()), node -> true))
                .extracting(Violation::issue)
                .isEmpty();
        assertThat(SHAPES.check(dataset, Quad.defaultGraphIRI, node -> true))
                .extracting(Violation::issue)
                .isEmpty();
    }

    @Property(tries = 20, seed = "1")
    void theSameFactsAreTheSameTriples(@ForAll Random random) {
        long seed = random.nextLong();
        ArticleFacts facts = AnyFacts.of(new Random(seed));
        assertThat(FactWriter.triples(facts, names(facts), NOW))
                .isEqualTo(FactWriter.triples(AnyFacts.of(new Random(seed)), names(facts), NOW));
    }

    @Test
    void offsetsCountCodePointsAndQuotationsHaveSevenWords() {
        Set<Triple> triples = reportTriples();
        assertThat(triples)
                .extracting(triple ->
                        triple.getSubject() + " " + triple.getPredicate().getLocalName())
                .contains("https://w3id.org/dateline/id/mention/orvalle/6-18 hasSource");
        assertThat(triples)
                .filteredOn(triple -> triple.getPredicate().getLocalName().equals("fragment"))
                .extracting(triple -> triple.getObject().getLiteralLexicalForm())
                .containsExactly("We met no one on the road");
    }

    @Test
    void aTimeHasItsWordsAndTheDateItIsResolvedAgainst() {
        assertThat(lines(reportTriples()))
                .contains(
                        "verbatim \"Monday\"",
                        "edtf \"2021-03-01\"",
                        "edtf \"2021-03-01/..\"",
                        "resolvedAgainst https://w3id.org/dateline/id/article/orvalle",
                        "offset \"P1D\"",
                        "bearing \"northeast\"",
                        "foundBy \"frame:seize\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Al Asaba, Asaba, true",
        "Asaba, Asaba, false",
        "ASABA, Asaba, false",
        "Libyan, Libya, false",
        "the city, New York City, false"
    })
    void aSpellingOfAPlaceThatAllMayKnow(String spelling, String name, boolean shared) {
        assertThat(DistinctiveNames.isVariant(spelling, name)).isEqualTo(shared);
    }

    @Test
    void aQuotationSaysOfWhatItSpeaksAndHasNoMarks() {
        assertThat(lines(reportTriples())).contains("gist \"speaks of: Hill Brigade takes Orvalle\"");
    }

    @Test
    void aCommonWordIsNoNameForAllSources() {
        ArticleFacts facts = SampleFacts.facts(SampleFacts.article("orvalle"));
        List<String> shared = lines(FactWriter.triples(facts, names(facts), NOW).shared());
        assertThat(shared)
                .contains("altLabel \"The Brigade\"", "altLabel \"Belmonte\"")
                .doesNotContain("altLabel \"its fighters\"");
        assertThat(lines(reportTriples())).contains("altLabel \"its fighters\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-03T18:00:00Z, 2019-04-04T06:00:00Z, partOfDay, 2019-04-03/2019-04-04",
        "2019-04-05T12:00:00Z, 2019-04-05T18:00:00Z, partOfDay, 2019-04-05",
        "2019-04-14T00:00:00Z, 2019-04-17T00:00:00Z, day, 2019-04-14/2019-04-16",
        "2019-04-01T00:00:00Z, 2019-05-01T00:00:00Z, month, 2019-04",
        "2019-04-01T00:00:00Z, 2019-05-01T00:00:00Z, day, 2019-04-01/2019-04-30",
        "2019-04-01T00:00:00Z, 2019-07-01T00:00:00Z, quarter, 2019-04/2019-06",
        "2011-01-01T00:00:00Z, 2012-01-01T00:00:00Z, year, 2011",
        "1970-01-01T00:00:00Z, 1980-01-01T00:00:00Z, decade, 197X",
        "1900-01-01T00:00:00Z, 2000-01-01T00:00:00Z, century, 19XX",
        "2019-04-05T14:00:00Z, 2019-04-05T15:00:00Z, hour, 2019-04-05T14:00:00Z",
        "2019-04-04T00:00:00Z, , day, 2019-04-04/..",
        ", 2019-04-04T00:00:00Z, day, ../2019-04-03"
    })
    void spansInTheExtendedFormat(Instant begin, Instant end, String precision, String expected) {
        TimeSpan span = new TimeSpan(begin, null, null, end);
        assertThat(EdtfWriter.of(span, precision)).contains(expected);
        TimeSpan read = Edtf.find(expected).orElseThrow().span();
        TimeSpan outer = new TimeSpan(read.earliestBegin(), null, null, read.latestEnd());
        assertThat(outer.intersect(span).isPossible())
                .as("it is read as what it was written for")
                .isTrue();
    }

    private static Set<Triple> reportTriples() {
        ArticleFacts facts = SampleFacts.facts(SampleFacts.article("orvalle"));
        return FactWriter.triples(facts, names(facts), NOW).inReport();
    }

    private static List<String> lines(Set<Triple> triples) {
        return triples.stream()
                .map(triple -> triple.getPredicate().getLocalName() + " "
                        + (triple.getObject().isLiteral()
                                ? "\"" + triple.getObject().getLiteralLexicalForm() + "\""
                                : triple.getObject().toString()))
                .toList();
    }

    /** Everybody by an IRI of his own. */
    private static EntityIris names(ArticleFacts facts) {
        RecordIris record =
                new RecordIris("https://w3id.org/dateline/", facts.article().slug(), 1);
        Map<String, String> actors = new HashMap<>();
        facts.actors().forEach(actor -> actors.put(actor.id(), record.own("actor", actor.id())));
        Map<String, String> places = new HashMap<>();
        facts.places().forEach(place -> places.put(place.id(), record.own("place", place.id())));
        Map<String, String> events = new HashMap<>();
        facts.events().forEach(event -> events.put(event.id(), record.own("event", event.id())));
        Map<String, String> parties =
                Map.of("The Post", record.thing("actor", "the-post"), "Wire", record.thing("actor", "wire"));
        return new EntityIris(record, actors, places, events, parties);
    }
}
