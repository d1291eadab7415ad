// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shapes let pass, and what they say, word for word, of what they do not. */
class ShapesTest {
    private static final Shapes SHAPES =
            Shapes.parse(StrictTurtleReader.model("ontology/shapes.ttl").getGraph());

    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX time: <http://www.w3.org/2006/time#>
            PREFIX qudt: <http://qudt.org/schema/qudt/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX : <urn:ex:>
            :force a sem:Actor, dl:ArmedGroup ; rdfs:label "A force"@en .
            :town a sem:Place, geo:Feature ; rdfs:label "A town"@en .
            """;

    @Test
    void aWholeEventPasses() {
        assertThat(messages("""
                :e a sem:Event ; rdfs:label "A force takes a town"@en ; dl:status dl:occurred ; sem:hasPlace :town ;
                   dl:hasParticipation [ a dl:Participation ; sem:roleType dl:initiator ; dl:agent :force ] ;
                   sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                   sem:hasLatestEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime ;
                   dl:temporalLink [ a dl:TemporalLink ; dl:relation time:before ; dl:other :f ; dl:offset "P1D"^^xsd:dayTimeDuration ] .
                :c a dl:CasualtyClaim ; dl:about :e ; dl:harm dl:killed ; dl:low 2 ; dl:best 3 ; dl:high 3 .
                """)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        ":e a sem:Event ; dl:status dl:happened .",
                        "The status is one of those that the ontology lists."),
                Arguments.of(
                        ":e a sem:Event ; sem:hasPlace :nowhere .",
                        "The place of an event is a place (sem:Place) with an IRI, or a role node whose rdf:value is one."),
                Arguments.of(
                        ":e a sem:Event ; sem:hasEndTimeStamp \"2019-04-03T00:00:00\"^^xsd:dateTime .",
                        "The end is an xsd:dateTime in UTC (ending in Z), an xsd:date, an xsd:gYearMonth or an xsd:gYear."),
                Arguments.of("""
                        :e a sem:Event ; sem:hasEarliestBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime ;
                           sem:hasLatestEndTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime .""", "The earliest start is not after the latest end."),
                Arguments.of(
                        ":p a dl:Participation ; sem:roleType dl:initiator .",
                        "A participation has one agent, an actor (sem:Actor)."),
                Arguments.of(
                        ":p a dl:Participation ; dl:agent :force ; sem:roleType dl:captain .",
                        "A participation has a role, one of those that the ontology lists."),
                Arguments.of(":a a sem:Actor .", "An actor has a name, by rdfs:label."),
                Arguments.of(
                        ":s a dl:Source .",
                        "A source names the one article or table that it records, by prov:hadPrimarySource."),
                Arguments.of(
                        ":n a schema:NewsArticle ; schema:datePublished \"2019-04-04\"^^xsd:date .",
                        "An article has one time of publication, an xsd:dateTime in UTC (ending in Z)."),
                Arguments.of(
                        ":q a oa:TextQuoteSelector ; oa:exact \"one two three four five six seven eight\" .",
                        "A text quote has one text of at most seven words."),
                Arguments.of(
                        ":q a oa:TextPositionSelector ; oa:start 9 ; oa:end 3 .",
                        "A text position has one start, counted in code points from 0, not after its end."),
                Arguments.of(
                        ":q a dl:Quote ; dl:gist \"is at ease\"@en .", "A quote has a speaker, an actor (sem:Actor)."),
                Arguments.of(
                        ":c a dl:CasualtyClaim ; dl:about :e ; dl:harm dl:killed ; dl:low 4 ; dl:best 2 .",
                        "The low number is one whole number, not above the best one."),
                Arguments.of(
                        ":c a dl:CasualtyClaim ; dl:about :e ; dl:harm dl:killed ; dl:low 4 ; dl:high 2 .",
                        "The low number is not above the high one."),
                Arguments.of(
                        ":c a dl:CasualtyClaim ; dl:about :e ; dl:harm dl:killed .",
                        "A casualty claim gives at least one number: low, best or high."),
                Arguments.of(
                        ":d a qudt:QuantityValue ; qudt:numericValue -31 ; qudt:hasUnit :mile .",
                        "A distance is not negative: its number is 0 or more."),
                Arguments.of(
                        ":s a dl:State ; dl:stateType dl:controls ; dl:holder :force ; dl:other :force .",
                        "The other end of controls, controlsPartOf and basedIn is a place (sem:Place); the other end of"
                                + " every other type of state is an actor (sem:Actor)."),
                Arguments.of("""
                        :s a dl:State ; dl:stateType dl:controls ; dl:holder :force ; dl:other :town ;
                           sem:hasEarliestBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime ;
                           sem:hasLatestEndTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime .""", "The earliest start is not after the latest end."),
                Arguments.of("""
                        :e a sem:Event ; sem:hasEarliestBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime ;
                           sem:hasLatestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime .""", "The earliest start is not after the latest start."),
                Arguments.of(
                        ":c a dl:DistanceClaim ; dl:from :town ; dl:to :town .",
                        "A distance claim has one distance, a qudt:QuantityValue."),
                Arguments.of(
                        ":i a dl:Instruction ; dl:claimant :force ; dl:gist \"enter in peace\"@en ; dl:modality dl:must .",
                        "An instruction has one modality that the ontology lists."),
                Arguments.of(
                        ":s a dl:State ; dl:stateType dl:controls ; dl:holder :force .",
                        "A state has one other end, an actor or a place with an IRI."),
                Arguments.of(
                        ":t a dl:TimeExpression ; dl:verbatim \"overnight\" .",
                        "A time expression has one precision, one of those that the ontology lists."),
                Arguments.of(
                        ":l a dl:TemporalLink ; dl:relation time:before .",
                        "A temporal link has one other event, an IRI."),
                Arguments.of(
                        """
                        :a a dl:Assessment ; dl:of :e ; dl:knownFrom "2019-04-05T00:00:00Z"^^xsd:dateTime ;
                           dl:knownUntil "2019-04-04T00:00:00Z"^^xsd:dateTime .""",
                        "Values are known from one xsd:dateTime in UTC, before the one until which they are known."),
                Arguments.of(
                        ":g a geo:Geometry ; geo:asWKT \"POINT(13 32)\" .",
                        "A geometry has one geo:wktLiteral, longitude before latitude."));
    }

    /** Values of two types have no order in SHACL, so that they would count as out of order. */
    @Test
    void timesOfEventsMayBeDaysMonthsAndYears() {
        List<String> begins = List.of(
                "'2019-04-03T00:00:00Z'^^xsd:dateTime",
                "'2019-04-03'^^xsd:date",
                "'2019-04'^^xsd:gYearMonth",
                "'2019'^^xsd:gYear");
        List<String> ends = List.of(
                "'2019-04-05T00:00:00Z'^^xsd:dateTime",
                "'2019-04-05'^^xsd:date",
                "'2019-04'^^xsd:gYearMonth",
                "'2020'^^xsd:gYear");
        for (String begin : begins) {
            for (String end : ends) {
                assertThat(messages(":e a sem:Event ; sem:hasBeginTimeStamp " + begin + " ; sem:hasEndTimeStamp " + end
                                + " ; sem:hasEarliestBeginTimeStamp " + begin + " ; sem:hasLatestBeginTimeStamp " + end
                                + " ; sem:hasEarliestEndTimeStamp " + begin + " ; sem:hasLatestEndTimeStamp " + end
                                + " ."))
                        .as(begin + end)
                        .isEmpty();
            }
        }
    }

    /** Times of one type are compared, also where an event has a day and an instant for one bound. */
    @ParameterizedTest
    @CsvSource({
        "'2019-04-05'^^xsd:date, '2019-04-04'^^xsd:date",
        "'2019-05'^^xsd:gYearMonth, '2019-04'^^xsd:gYearMonth",
        "'2020'^^xsd:gYear, '2019'^^xsd:gYear",
        "'2019-04-05T00:00:00Z'^^xsd:dateTime, '2019-04-04T23:59:59.9Z'^^xsd:dateTime",
        "'-0043'^^xsd:gYear, '-0044'^^xsd:gYear",
    })
    void timesInReverseAreReportedOnceForEachPair(String later, String earlier) {
        Map<String, String> names = Map.of(
                "sem:hasEarliestBeginTimeStamp", "earliest start",
                "sem:hasLatestBeginTimeStamp", "latest start",
                "sem:hasEarliestEndTimeStamp", "earliest end",
                "sem:hasLatestEndTimeStamp", "latest end",
                "sem:hasBeginTimeStamp", "start",
                "sem:hasEndTimeStamp", "end");
        List.of(
                        "sem:hasEarliestBeginTimeStamp sem:hasLatestBeginTimeStamp",
                        "sem:hasEarliestBeginTimeStamp sem:hasLatestEndTimeStamp",
                        "sem:hasLatestBeginTimeStamp sem:hasLatestEndTimeStamp",
                        "sem:hasEarliestEndTimeStamp sem:hasLatestEndTimeStamp",
                        "sem:hasBeginTimeStamp sem:hasEndTimeStamp")
                .forEach(pair -> {
                    String first = pair.split(" ")[0];
                    String second = pair.split(" ")[1];
                    String told = "The %s is not after the %s.".formatted(names.get(first), names.get(second));
                    String event = ":e a sem:Event ; " + first + " %s ; " + second + " %s .";
                    assertThat(messages(event.formatted(later, earlier))).containsExactly(told);
                    assertThat(messages(event.formatted(earlier, later))).isEmpty();
                    assertThat(messages(event.formatted(earlier, earlier))).isEmpty();
                    assertThat(messages(event.formatted("'2019-01-01'^^xsd:date, " + earlier, later)))
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsReportedInPlainWords(String data, String message) {
        assertThat(messages(data)).containsExactly(message);
    }

    private static Stream<String> messages(String data) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(PREFIXES + data), null, "TTL");
        ValidationReport report = ShaclValidator.get().validate(SHAPES, model.getGraph());
        return report.getEntries().stream().map(ReportEntry::message).distinct();
    }
}
