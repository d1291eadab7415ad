// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.article.ArticleReading;
import org.dateline.rdf.BundledFiles;

/** A reader, the inputs from which its mutations start, and the way to it. */
enum FuzzTarget {
    TURTLE("text/turtle", "PREFIX @prefix @base a true false <> ^^ @en @en--rtl << >> , ; ."),
    TRIG("application/trig", "PREFIX GRAPH @prefix a { } <> ^^ @en"),
    N_TRIPLES("application/n-triples", "<urn:x> _:b ^^ @en . << >>"),
    N_QUADS("application/n-quads", "<urn:x> _:b ^^ @en ."),
    RDF_XML(
            "application/rdf+xml",
            "rdf:about rdf:resource rdf:parseType Literal Collection Resource rdf:ID xml:lang xml:base <!DOCTYPE <!ENTITY &x; <![CDATA[ ]]>"
                    + " rdf:li rdf:_1 rdf:nodeID rdf:datatype"),
    JSON_LD(
            "application/ld+json",
            "@context @id @type @graph @list @set @reverse @index @base @vocab @container @nest @import @included @value @language null"
                    + " https://schema.org http://schema.org/"),
    QUERY(
            "application/sparql-query",
            "SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS SERVICE BIND VALUES UNDEF GROUP ORDER HAVING LIMIT OFFSET"
                    + " DISTINCT GRAPH FROM NAMED AS COUNT SUM AVG MIN GROUP_CONCAT SEPARATOR SAMPLE REGEX REPLACE STRLEN SUBSTR STRDT"
                    + " STRLANG IRI BNODE RAND NOW YEAR TZ UUID MD5 CONCAT COALESCE IF IN NOT EXISTS * + / ^ | ! ?s ?p ?o"
                    + " xsd:dateTime xsd:decimal xsd:duration"),
    UPDATE(
            "application/sparql-update",
            "INSERT DELETE DATA WHERE WITH USING NAMED GRAPH LOAD CREATE DROP COPY MOVE ADD TO SILENT INTO ?s ?p ?o ; _:b ^^ xsd:dateTime"
                    + " sem:Event dl:Source"),
    PARAMETERS(
            "",
            "from to within actor place type status disputed q bbox asOf sort facet limit cursor kind filter iri resource certainly"
                    + " possibly true begin -begin occurred haftar Tripoli event actor & = + % .json .csv .ttl"),
    ARTICLE(
            "",
            "<html> <p> <article> <!DOCTYPE <newsItem> <contentSet> <script> application/ld+json articleBody datePublished headline"
                    + " @type NewsArticle uri body_text bodies versioncreated contentmeta published publisher");

    /** The door of each request line of {@link #PARAMETERS}: the page or file, with parameters that it takes. */
    private static final List<String> PATHS = List.of(
            "/timeline?from=2019-04&to=2019-05&within=certainly&actor=khalifa-haftar&status=occurred&limit=20&sort=-begin",
            "/timeline?place=Tripoli&type=clash&disputed=true&q=airport&asOf=2019-04-06&cursor=0",
            "/timeline?from=44%20BC&to=AD%209&facet=actor",
            "/timeline.json?bbox=12.5,32,14,33&limit=5&facet=place",
            "/timeline.geojson?from=2019-04-04T10:00:00Z",
            "/timeline.ics?actor=Haftar&limit=10",
            "/timeline.csv?q=march",
            "/timeline.timelinejs.json?from=2019",
            "/timeline.graphml?place=tripoli",
            "/timeline.gexf?place=tripoli",
            "/timeline.ttl?type=clash&limit=3",
            "/timeline.jsonld?type=clash&limit=3",
            "/map?from=2019-04&to=2019-05&bbox=12,31,15,33",
            "/map.json?from=2019-04&place=tripoli",
            "/search?q=haftar&kind=event&cursor=20",
            "/search.json?q=%22march%20on%20Tripoli%22&kind=actor",
            "/suggest?q=ha&filter=actor",
            "/browse?iri=https%3A%2F%2Fw3id.org%2Fdateline%2Fid%2Factor%2Fkhalifa-haftar",
            "/disputes?from=2019-04",
            "/articles?q=a&from=2019",
            "/id/actor/khalifa-haftar",
            "/doc/actor/khalifa-haftar.ttl",
            "/ontology/1.0.0",
            "/sitemap/event-1.xml",
            "/import/1",
            "/review?report=urn:x&fact=urn:y",
            "/vocabulary.json",
            "/data?graph=urn:x",
            "/sparql?query=ASK%7B%7D&default-graph-uri=urn:x&format=json",
            "/assets/dateline.css");

    private static final List<String> UPDATES = List.of(
            """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            DELETE WHERE { GRAPH <urn:fuzz:a> { ?s ?p ?o } } ;
            INSERT DATA {
              <urn:fuzz:a> a dl:Source .
              GRAPH <urn:fuzz:a> { <urn:fuzz:e> a sem:Event ; sem:hasBeginTimeStamp "2019-04-04T00:00:00Z"^^xsd:dateTime }
            }""",
            "WITH <urn:fuzz:a> DELETE { ?s ?p ?o } INSERT { ?s ?p \"new\"@en } WHERE { ?s ?p ?o FILTER(?s = <urn:fuzz:e>) }",
            "COPY SILENT GRAPH <urn:fuzz:a> TO <urn:fuzz:b> ; MOVE <urn:fuzz:b> TO <urn:fuzz:c> ; DROP SILENT GRAPH <urn:fuzz:c>",
            "INSERT { GRAPH <urn:fuzz:a> { ?s <urn:fuzz:p> ?n } } WHERE { { SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s LIMIT 3 } }",
            "LOAD SILENT <http://127.0.0.1:1/x> INTO GRAPH <urn:fuzz:a>");

    private static final String SMALL = "data/libya-2019/sources/680news-2019-04-09-fuqaha.trig";

    private final String type;
    private final List<String> words;

    FuzzTarget(String type, String words) {
        this.type = type;
        this.words = List.of(words.split(" "));
    }

    /** The name of the folder of its inputs. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of its language. */
    List<String> words() {
        return words;
    }

    /** What is wrong with how an input is treated, or nothing. */
    Optional<String> fault(byte[] input, FuzzedServer server) {
        return switch (this) {
            case ARTICLE -> articleFault(input);
            case QUERY -> server.fault(request("POST", "/sparql", "Accept: text/csv", input), false);
            case UPDATE -> server.fault(request("POST", "/update", "Accept: */*", input), true);
            case PARAMETERS -> server.fault(line(input), false);
            case TRIG, N_QUADS -> server.fault(request("POST", "/data", "Dateline-Replace: graphs", input), true);
            default -> server.fault(request("PUT", "/data?graph=urn:fuzz:g", "Accept: */*", input), true);
        };
    }

    /** Inputs to start from. */
    List<byte[]> seeds() {
        return switch (this) {
            case TURTLE -> texts(bundled("data/", ".ttl", 10));
            case TRIG -> texts(bundled("data/", ".trig", 6));
            case N_TRIPLES -> List.of(written(Lang.NTRIPLES));
            case N_QUADS -> List.of(written(Lang.NQUADS));
            case RDF_XML -> List.of(written(Lang.RDFXML));
            case JSON_LD -> List.of(written(Lang.JSONLD), written(RDFFormat.JSONLD_PLAIN));
            case QUERY -> texts(bundled("queries/", ".rq", 100));
            case UPDATE -> UPDATES.stream().map(text -> text.getBytes(UTF_8)).toList();
            case PARAMETERS -> PATHS.stream().map(text -> text.getBytes(UTF_8)).toList();
            case ARTICLE -> articles();
        };
    }

    private static Optional<String> articleFault(byte[] input) {
        for (String ending : List.of(".txt", ".html", ".json", ".jsonl", ".xml")) {
            try {
                ArticleReading read = ArticleReading.of("a" + ending, input);
                if (read.articles().isEmpty() && read.issues().isEmpty()) {
                    return Optional.of("neither an article nor an issue, as a" + ending);
                }
            } catch (RuntimeException | StackOverflowError e) {
                return Optional.of("as a" + ending + ": " + e);
            }
        }
        return Optional.empty();
    }

    private byte[] request(String method, String path, String header, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("""
                %s %s HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Content-Type: %s\r
                Content-Length: %d\r
                %s\r
                \r
                """.formatted(method, path, type, body.length, header).getBytes(UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** A request line. Bytes that would end it are escaped; everything else is sent as it is. */
    private static byte[] line(byte[] target) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GET ".getBytes(UTF_8));
        for (byte b : Arrays.copyOf(target, Math.min(target.length, 4000))) {
            if (b >= 0 && b <= ' ') {
                out.writeBytes("%%%02X".formatted((int) b).getBytes(UTF_8));
            } else {
                out.write(b);
            }
        }
        out.writeBytes(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*\r\n\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    private static List<byte[]> texts(List<String> names) {
        List<byte[]> texts = new ArrayList<>();
        for (String name : names) {
            try (InputStream in = BundledFiles.get(name).openStream()) {
                byte[] text = in.readAllBytes();
                if (text.length <= InputMutator.LONGEST) {
                    texts.add(text);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static List<String> bundled(String folder, String ending, int most) {
        return BundledFiles.list(folder.replace("/", "")).stream()
                .filter(name -> name.endsWith(ending))
                .sorted()
                .limit(most)
                .toList();
    }

    private static List<byte[]> articles() {
        List<byte[]> all = new ArrayList<>();
        for (String ending : List.of(".txt", ".json")) {
            all.addAll(texts(bundled("data/", ending, 20).stream()
                    .filter(name -> name.contains("/articles/"))
                    .toList()));
        }
        all.add("""
                <html><head><title>A march</title><script type="application/ld+json">{"@context":"https://schema.org",
                "@type":"NewsArticle","headline":"A march","datePublished":"2019-04-04T10:00:00Z","articleBody":"Text goes here."}
                </script></head><body><article><h1>A march</h1><p>TRIPOLI, April 4 (A) - Text goes here.</p></article></body></html>
                """.getBytes(UTF_8));
        all.add("""
                <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x"><itemMeta>
                <versionCreated>2019-04-04T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>A march</headline></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
                <p>Text goes here.</p></body></html></inlineXML></contentSet></newsItem>
                """.getBytes(UTF_8));
        return all;
    }

    private static byte[] written(Lang lang) {
        return written(new RDFFormat(lang));
    }

    /** The facts of one report in another format. */
    private static byte[] written(RDFFormat format) {
        DatasetGraph report =
                RDFDataMgr.loadDatasetGraph(BundledFiles.get(SMALL).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.getLang().equals(Lang.NQUADS)) {
            RDFDataMgr.write(out, report, Lang.NQUADS);
        } else {
            Graph largest = report.getGraph(report.listGraphNodes().next());
            RDFFormat known =
                    format.getVariant() == null ? RDFWriterRegistry.defaultSerialization(format.getLang()) : format;
            RDFDataMgr.write(out, largest, known);
        }
        return out.toByteArray();
    }
}
