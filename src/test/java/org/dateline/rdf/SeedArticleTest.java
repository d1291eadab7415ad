// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.dateline.Shared;
import org.junit.jupiter.api.Test;

/** The facts of the seed article against its text, which is not in the repository. */
class SeedArticleTest {
    private static final Path FACTS = Path.of("data/seed/latimes-2019-04-04-haftar.trig");
    private static final String SOURCE = "https://w3id.org/dateline/id/report/latimes-2019-04-04-haftar/1";
    private static final String NS = "https://w3id.org/dateline/ontology#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST_QUOTE = 7;

    /** Folders and files whose text is ours to answer for. */
    private static final List<String> OURS = List.of("data", "docs", "ontology", "queries", "src");

    @Test
    void everyMentionIsAtItsOffsets() throws IOException {
        String text = article();
        List<Resource> mentions = facts().listSubjectsWithProperty(
                        RDF.type, ResourceFactory.createResource(NS + "Mention"))
                .toList();
        assertThat(mentions).hasSizeGreaterThan(80).allSatisfy(mention -> {
            int start = number(mention, "start");
            int end = number(mention, "end");
            assertThat(mention.getURI()).endsWith("/" + start + "-" + end);
            String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            boolean quotable = WORD.matcher(words).results().count() <= LONGEST_QUOTE;
            assertThat(find(mention, "exact").map(Literal::getString))
                    .as(mention.getURI())
                    .isEqualTo(quotable ? Optional.of(words) : Optional.empty());
            Statement begins = mention.getProperty(ResourceFactory.createProperty(NS, "beginsWith"));
            assertThat(begins == null).isEqualTo(quotable);
            if (begins != null) {
                assertThat(words).startsWith(begins.getString());
                assertThat(begins.getString().split("\\s+", 0)).hasSizeLessThanOrEqualTo(LONGEST_QUOTE);
            }
        });
    }

    @Test
    void theTwelveQuotedFragmentsAreThoseBetweenQuotationMarks() throws IOException {
        List<String> inTheText = Pattern.compile("“([^”]*)”")
                .matcher(article())
                .results()
                .map(fragment -> fragment.start(1) + "-" + fragment.end(1))
                .toList();
        List<String> modelled = facts().listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(NS + "Quote"))
                .mapWith(quote -> quote.getPropertyResourceValue(ResourceFactory.createProperty(NS, "denotedBy"))
                        .getURI())
                .mapWith(mention -> mention.substring(mention.lastIndexOf('/') + 1))
                .toList();
        assertThat(inTheText).hasSize(12);
        assertThat(modelled).containsExactlyInAnyOrderElementsOf(inTheText);
    }

    @Test
    void theDigestIsThatOfTheText() throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(article().getBytes(StandardCharsets.UTF_8));
        assertThat(facts().listObjectsOfProperty(ResourceFactory.createProperty(NS, "textDigest"))
                        .mapWith(digest -> digest.asLiteral().getString())
                        .toList())
                .containsExactly(HexFormat.of().formatHex(hash));
    }

    @Test
    void nowhereDoEightWordsInARowComeFromTheArticle() throws IOException {
        Set<List<String>> taboo = new HashSet<>(runs(article()));
        assertThat(taboo).hasSizeGreaterThan(500);
        List<String> found = new ArrayList<>();
        for (String folder : OURS) {
            for (Path file : StrictTurtleReader.files(
                    folder, ".ttl", ".trig", ".rq", ".csv", ".md", ".java", ".txt", ".json", ".jsonld")) {
                // Some inputs of the tests are broken on purpose: what is no UTF-8 is read as far as it goes.
                runs(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).stream()
                        .filter(taboo::contains)
                        .forEach(run -> found.add(file + ": " + String.join(" ", run)));
            }
        }
        assertThat(found).isEmpty();
    }

    private static Model facts() {
        return ModelFactory.createModelForGraph(
                StrictTurtleReader.dataset(FACTS).getGraph(NodeFactory.createURI(SOURCE)));
    }

    private static String article() throws IOException {
        String text = Files.readString(Shared.get("article/haftar-orders-march-on-tripoli.txt"));
        return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    private static int number(Resource mention, String name) {
        return selector(mention, name).getInt();
    }

    private static Literal selector(Resource mention, String name) {
        return find(mention, name).orElseThrow();
    }

    private static Optional<Literal> find(Resource mention, String name) {
        return Stream.of(mention)
                .flatMap(from ->
                        from.listProperties(ResourceFactory.createProperty(OA, "hasSelector")).toList().stream())
                .map(selector -> selector.getResource().getProperty(ResourceFactory.createProperty(OA, name)))
                .filter(statement -> statement != null)
                .findFirst()
                .map(Statement::getLiteral);
    }

    private static List<List<String>> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + LONGEST_QUOTE < words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + LONGEST_QUOTE + 1)));
        }
        return runs;
    }
}
