// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Namespaces;
import org.dateline.model.time.AllenRelation;
import org.dateline.rdf.BundledFiles;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions of queries and updates, through a server. */
class TimelineFunctionsTest {
    private static final Path PAGE = Path.of("docs", "functions.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]*\\(.*)` \\| (?:`([^`]*)`|an error) \\|$");
    private static final Pattern NAME = Pattern.compile("\\bdlf:(\\w+)");
    private static final String PREFIXES = Namespaces.sparqlPrefixes("dlf", "xsd", "geo", "sem");

    @TempDir
    private static Path directory;

    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = RunningServer.start(directory);
        // One event on 3 April, one some time in April, and one that began by 3 May and has no end.
        String data = PREFIXES + """
                PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
                INSERT DATA {
                  <urn:ex:third> sem:hasEarliestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                    sem:hasLatestBeginTimeStamp "2019-04-03T00:00:00Z"^^xsd:dateTime ;
                    sem:hasEarliestEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime ;
                    sem:hasLatestEndTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime .
                  <urn:ex:april> sem:hasTimeStamp "2019-04"^^xsd:gYearMonth .
                  <urn:ex:may> sem:hasEarliestBeginTimeStamp "2019-05-01T00:00:00Z"^^xsd:dateTime ;
                    sem:hasLatestBeginTimeStamp "2019-05-03T00:00:00Z"^^xsd:dateTime .
                  GRAPH <urn:ex:graph> { <urn:ex:elsewhere> sem:hasTimeStamp "2019"^^xsd:gYear }
                  <urn:ex:jfk> geo:asWKT "POINT(-73.8 40.6)"^^geo:wktLiteral .
                  <urn:ex:lhr> wgs84:lat 51.6 ; wgs84:long -0.5 .
                }""";
        assertThat(served.update(data).statusCode()).isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<String> rows(String query) {
        HttpResponse<String> answer = served.query(PREFIXES + query, "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().skip(1).toList();
    }

    /** The value of an expression as text; empty where it is an error. */
    private static String value(String expression) {
        List<String> rows = rows("SELECT (STR(" + expression + ") AS ?x) {}");
        return rows.isEmpty() ? "" : rows.get(0);
    }

    @Test
    void theExamplesOfTheDocumentationHold() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            examples.put(row.group(1), row.group(2) == null ? "" : row.group(2));
        }
        assertThat(examples).hasSizeGreaterThan(25);
        examples.forEach((expression, result) ->
                assertThat(value(expression)).as(expression).isEqualTo(result));
    }

    @Test
    void theQueriesOfTheDocumentationRun() throws IOException {
        Matcher query = Pattern.compile("(?s)```sparql\n(.*?)```").matcher(Files.readString(PAGE));
        int count = 0;
        while (query.find()) {
            assertThat(served.query(query.group(1), "text/csv").statusCode())
                    .as(query.group(1))
                    .isEqualTo(200);
            count++;
        }
        assertThat(count).isEqualTo(2);
    }

    private static Model model(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(model);
        return model;
    }

    /** In the ontology, in the documentation, in the service description and at their IRIs. */
    @Test
    void everyFunctionIsDescribedEverywhere() throws IOException {
        Set<String> iris =
                TimelineFunctions.list().stream().map(TimelineFunction::iri).collect(Collectors.toSet());
        assertThat(iris).hasSameSizeAs(TimelineFunctions.list());
        Model ontology = ModelFactory.createModelForGraph(BundledFiles.graph("ontology/functions.ttl"));
        assertThat(ontology.listSubjectsWithProperty(RDFS.comment)
                        .mapWith(Resource::getURI)
                        .toSet())
                .isEqualTo(iris);
        String page = Files.readString(PAGE);
        assertThat(iris)
                .allSatisfy(iri -> assertThat(page).contains("`dlf:" + iri.substring(Namespaces.FUNCTION.length())));
        assertThat(NAME.matcher(page).results().map(name -> Namespaces.FUNCTION + name.group(1)))
                .isSubsetOf(iris);
        assertThat(NAME.matcher(Files.readString(Path.of("ontology", "functions.ttl")))
                        .results()
                        .map(name -> Namespaces.FUNCTION + name.group(1)))
                .isSubsetOf(iris);
        Model service = model(served.get("/sparql", "Accept", "text/turtle").body());
        assertThat(service.listObjectsOfProperty(service.createProperty(Namespaces.SD + "extensionFunction"))
                        .mapWith(node -> node.asResource().getURI())
                        .toSet())
                .isEqualTo(iris);
        assertThat(model(served.get("/function", "Accept", "text/turtle").body())
                        .listSubjectsWithProperty(RDFS.label)
                        .mapWith(Resource::getURI)
                        .toSet())
                .isEqualTo(iris);
        assertThat(served.get("/function", "Accept", "text/html").body()).contains("id=\"possiblyBefore\"");
    }

    @ParameterizedTest
    @CsvSource({
        "third, april, startedBy equals overlappedBy during finishes, ''",
        "third, may, before, Before",
        "may, third, after, After",
        "april, may, before meets, ''"
    })
    void eventsAreComparedByTheirTimeStamps(String first, String second, String relations, String certain) {
        String pair = "(<urn:ex:" + first + ">, <urn:ex:" + second + ">)";
        if (!relations.startsWith("startedBy")) {
            assertThat(value("dlf:relations" + pair)).isEqualTo(relations);
        }
        for (AllenRelation relation : AllenRelation.values()) {
            boolean isPossible = Arrays.asList(value("dlf:relations" + pair).split(" "))
                    .contains(Character.toLowerCase(relation.word().charAt(0))
                            + relation.word().substring(1));
            assertThat(value("dlf:possibly" + relation.word() + pair)).isEqualTo(String.valueOf(isPossible));
            assertThat(value("dlf:certainly" + relation.word() + pair))
                    .isEqualTo(String.valueOf(relation.word().equals(certain)));
        }
    }

    @Test
    void filtersOverVariablesAndWithinGraphsReadTheDefaultGraph() {
        assertThat(rows("SELECT ?e { ?e ?p ?t FILTER(dlf:certainlyBefore(?e, \"2019-05\")) } ORDER BY ?e"))
                .contains("urn:ex:third")
                .doesNotContain("urn:ex:may");
        assertThat(rows("SELECT ?e { GRAPH ?g { ?e ?p ?t FILTER(dlf:possiblyDuring(?e, \"2010/2020\")) } }"))
                .as("its time is told in a named graph only")
                .isEmpty();
    }

    @Test
    void updatesHaveThemToo() {
        String update = PREFIXES + "INSERT { ?e <urn:ex:metres> ?metres } WHERE { ?e sem:hasLatestBeginTimeStamp ?t"
                + " FILTER(dlf:certainlyAfter(?e, <urn:ex:third>)) BIND(dlf:distance(<urn:ex:jfk>, <urn:ex:lhr>) AS ?metres) }";
        assertThat(served.update(update).statusCode()).isEqualTo(204);
        assertThat(rows("SELECT ?e { ?e <urn:ex:metres> ?m FILTER(ROUND(?m) = 5551759) }"))
                .containsExactly("urn:ex:may");
    }

    /** Lengths that Karney published with GeographicLib and in his paper (2013). */
    @ParameterizedTest
    @CsvSource({
        "40.6, -73.8, 51.6, -0.5, 5551759.400319",
        "-41.32, 174.81, 40.96, -5.50, 19959679.267354",
        "-30, 0, 29.9, 179.8, 19989832.827610",
        "0, 0, 0, 1, 111319.490793",
        "0, 179.5, 0, -179.5, 111319.490793",
        "90, 10, -90, 20, 20003931.458623",
        "12.5, 13.5, 12.5, 13.5, 0"
    })
    void distancesAreThoseOfTheEllipsoid(
            String latitude, String longitude, String toLatitude, String toLongitude, double metres) {
        String numbers = String.join(", ", latitude, longitude, toLatitude, toLongitude);
        assertThat(Double.parseDouble(value("dlf:distance(" + numbers + ")"))).isCloseTo(metres, within(1e-5));
        String points =
                "\"POINT(%2$s %1$s)\"^^geo:wktLiteral, \"<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(%3$s %4$s)\"^^geo:wktLiteral"
                        .formatted(latitude, longitude, toLatitude, toLongitude);
        assertThat(Double.parseDouble(value("dlf:distance(" + points + ")"))).isCloseTo(metres, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-31T12:00:00Z, day, Europe/Berlin, 2019-03-31T00:00:00+01:00",
        "2019-10-27T00:30:00Z, hour, Europe/Berlin, 2019-10-27T02:00:00+02:00",
        "2019-10-27T01:30:00Z, hour, Europe/Berlin, 2019-10-27T02:00:00+01:00",
        "2019-04-03T18:40:00Z, hour, Asia/Kathmandu, 2019-04-04T00:00:00+05:45",
        "2019-01-01T00:00:00Z, year, America/New_York, 2018-01-01T00:00:00-05:00",
        "2018-11-15T12:00:00Z, month, America/Sao_Paulo, 2018-11-01T00:00:00-03:00",
        "1850-06-01T12:00:00Z, day, Europe/Berlin, 1850-05-31T23:06:32Z",
        "-0043-03-15T12:00:00Z, decade, UTC, -0050-01-01T00:00:00Z",
        "0001-03-15T12:00:00Z, century, UTC, 0000-01-01T00:00:00Z",
        "12019-03-15T12:00:00Z, month, +02:00, 12019-03-01T00:00:00+02:00"
    })
    void unitsBeginByTheClockOfTheZone(String time, String unit, String zone, String start) {
        assertThat(value("dlf:startOf(\"" + time + "\"^^xsd:dateTime, \"" + unit + "\", \"" + zone + "\")"))
                .isEqualTo(start);
    }

    @Test
    void aHistogramGroupsByTheUnit() {
        assertThat(rows("SELECT ?month (COUNT(*) AS ?n) { VALUES ?t { '2019-03-31T22:30:00Z'^^xsd:dateTime"
                        + " '2019-04-30T21:30:00Z'^^xsd:dateTime '2019-04-30T22:30:00Z'^^xsd:dateTime } }"
                        + " GROUP BY (dlf:startOf(?t, 'month', 'Africa/Tripoli') AS ?month) ORDER BY ?month"))
                .containsExactly("2019-04-01T00:00:00+02:00,2", "2019-05-01T00:00:00+02:00,1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dlf:startOf(\"2019-04-03\"^^xsd:date, \"day\", \"Nowhere/Nothing\")",
                "dlf:startOf(\"2019-04-03\"^^xsd:date, 5)",
                "dlf:startOf(\"yesterday\", \"day\")",
                "dlf:startOf(<urn:ex:third>, \"day\")",
                "dlf:relations(<urn:ex:nothing>, \"2019\")",
                "dlf:relations(<urn:ex:elsewhere>, \"2019\")",
                "dlf:certainlyBefore(\"yesterday\", \"2019\")",
                "dlf:certainlyBefore(?unbound, \"2019\")",
                "dlf:isUncertain(\"yesterday\")",
                "dlf:span(\"\", \"\", \"\", \"\")",
                "dlf:span(\"2019\"^^xsd:gYear, \"\", \"\", \"2017\"^^xsd:gYear)",
                "dlf:distance(\"POINT(1 95)\"^^geo:wktLiteral, \"POINT(1 9)\"^^geo:wktLiteral)",
                "dlf:distance(<urn:ex:jfk>, <urn:ex:third>)",
                "dlf:distance(\"1\", 2, 3, 4)",
                "dlf:distance(1, 2, 3)",
                "dlf:distance(0, 181, 0, 0)",
                "dlf:distance(\"NaN\"^^xsd:double, 1, 0, 0)"
            })
    void aWrongArgumentIsAnErrorOfTheExpression(String expression) {
        assertThat(value(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dlf:distance(1)",
                "dlf:relations(\"2019\")",
                "dlf:span(1, 2, 3)",
                "dlf:startOf()",
                "dlf:isEdtf(1, 2)"
            })
    void aWrongNumberOfArgumentsIsAnErrorOfTheQuery(String expression) {
        HttpResponse<String> answer = served.query(PREFIXES + "SELECT (" + expression + " AS ?x) {}", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Wrong number of arguments");
    }

    @Test
    void nothingElseOfTheNamespaceIsAFunction() {
        assertThat(value("dlf:load(\"x\")")).isEmpty();
    }
}
