// SPDX-License-Identifier: Apache-2.0
package org.dateline.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.dateline.browser.ServedSite;
import org.dateline.load.RdfInputs;
import org.dateline.rdf.BundledFiles;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each client reads and writes in the formats that it prefers, and counts the same. A client that is not on this machine is skipped, with
 * the command that installs it.
 */
@Tag("clients")
class ClientsTest {
    private static final String PYTHON = "/usr/bin/python3";
    private static final String EVENTS = "SELECT ?e ?l { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> ;"
            + " <http://www.w3.org/2000/01/rdf-schema#label> ?l }";

    @TempDir
    static Path directory;

    private static ServedSite site;

    @BeforeAll
    static void serve() {
        site = ServedSite.of(
                directory.resolve("store"),
                BundledFiles.list("data/seed").stream()
                        .filter(name -> name.endsWith(".ttl") || name.endsWith(".trig"))
                        .map(RdfInputs::bundled)
                        .toList());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rdflib", "SPARQLWrapper", "icalendar", "networkx"})
    void pythonsLibrariesReadWhatIsServed(String library) throws IOException, InterruptedException {
        String name = library.toLowerCase(Locale.ROOT);
        assumeTrue(
                isInstalled(PYTHON, "-c", "import " + library),
                library + " is not installed: apt install python3 python3-" + name);
        assertThat(run(PYTHON, script(name + "-client.py"), site.origin())).endsWith("ok");
    }

    @Test
    void comunicaQueriesTheEndpointAndTheDocuments() throws IOException, InterruptedException {
        String folder = System.getenv().getOrDefault("DATELINE_COMUNICA", "");
        assumeTrue(isInstalled("node", "--version"), "Node.js is not installed: apt install nodejs npm");
        assumeTrue(
                Files.isDirectory(Path.of(folder, "node_modules", "@comunica", "query-sparql")),
                "Comunica is not installed: npm install @comunica/query-sparql in some folder, and set DATELINE_COMUNICA to it");
        Path script = Path.of(folder, "dateline-client.cjs");
        Files.copy(Path.of(script("comunica-client.cjs")), script, StandardCopyOption.REPLACE_EXISTING);
        assertThat(run("node", script.toString(), site.origin())).endsWith("ok");
    }

    @Test
    void rdf4jQueriesUpdatesAndDescribes() {
        SPARQLRepository repository = new SPARQLRepository(site.url("/sparql"), site.url("/update"));
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThat(QueryResults.asList(connection.prepareTupleQuery(EVENTS).evaluate()))
                    .hasSizeGreaterThan(10);
            assertThat(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate())
                    .isTrue();
            assertThat(QueryResults.asList(connection
                            .prepareGraphQuery("CONSTRUCT WHERE { ?s a ?o }")
                            .evaluate()))
                    .hasSizeGreaterThan(10);
            connection
                    .prepareUpdate("INSERT DATA { <urn:ex:rdf4j> <urn:ex:p> 'ü'@en-gb }")
                    .execute();
            assertThat(connection
                            .prepareBooleanQuery("ASK { <urn:ex:rdf4j> ?p ?o FILTER(LANG(?o) = 'en-gb') }")
                            .evaluate())
                    .isTrue();
            assertThat(connection.size()).isPositive();
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void jenasConnectionReadsAndWritesGraphs() {
        try (RDFConnection connection = RDFConnectionRemote.newBuilder()
                .destination(site.origin() + "/")
                .queryEndpoint("sparql")
                .updateEndpoint("update")
                .gspEndpoint("data")
                .build()) {
            Model model = ModelFactory.createDefaultModel();
            model.createResource("urn:ex:jena").addProperty(model.createProperty("urn:ex:p"), "ü");
            connection.put("urn:ex:g", model);
            assertThat(connection.fetch("urn:ex:g").isIsomorphicWith(model)).isTrue();
            assertThat(connection.queryAsk("ASK { GRAPH <urn:ex:g> { ?s ?p 'ü' } }"))
                    .isTrue();
            assertThat(connection.queryConstruct("CONSTRUCT WHERE { ?s a ?o }").size())
                    .isGreaterThan(10);
            assertThat(connection.fetchDataset().asDatasetGraph().find().hasNext())
                    .isTrue();
            connection.delete("urn:ex:g");
        }
    }

    /** Jena's tools at the command line: {@code rsparql} queries an endpoint, {@code riot} reads an address. */
    @Test
    void jenasToolsReadTheEndpointAndTheDocuments() throws IOException, InterruptedException {
        String rows = jena("arq.rsparql", "--service=" + site.url("/sparql"), "--results=csv", EVENTS);
        assertThat(rows.lines().count()).isGreaterThan(10);
        String triples =
                jena("riotcmd.riot", "--count", site.url("/data?default"), site.url("/void"), site.url("/ontology"));
        assertThat(triples).contains("Triples");
    }

    private static String jena(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", libraries(), tool));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    /** The class path without this program, which sets up Jena in its own way. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String script(String name) throws IOException {
        try (InputStream script = ClientsTest.class.getResourceAsStream("/clients/" + name)) {
            Path file = directory.resolve(name);
            Files.write(file, Objects.requireNonNull(script).readAllBytes());
            return file.toString();
        }
    }

    private static boolean isInstalled(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // There is no such program.
        }
    }

    /** Both outputs of a program that succeeds, read from a file, so that none of them can block the other. */
    private static String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "run", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8).strip();
        assertThat(code).as(text).isZero();
        return text;
    }
}
