// SPDX-License-Identifier: Apache-2.0
package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.issue.Severity;
import org.dateline.issue.ShapeIssue;
import org.dateline.model.Namespaces;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static List<ShapeIssue> issues(String trig) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        String prefixes =
                Namespaces.sparqlPrefixes("dl", "sem", "prov", "rdfs", "xsd") + "PREFIX : <http://example.org/>\n";
        RDFParser.fromString(prefixes + trig, Lang.TRIG).parse(dataset);
        return new Validator().validate(dataset).stream().map(Violation::issue).toList();
    }

    @Test
    void rdfOfOtherVocabulariesHasNoViolations() {
        assertThat(issues(":a rdfs:label 'A' . GRAPH :g { :b rdfs:label 'B' }")).isEmpty();
    }

    @Test
    void aTimeThatIsNoUtcInstantIsAViolationOfItsShape() {
        assertThat(issues("""
                :report a dl:Source ; prov:hadPrimarySource :article .
                GRAPH :report { :strike a sem:Event ; rdfs:label "A strike"@en ; sem:hasBeginTimeStamp "2019-04-04T00:00:00+02:00"^^xsd:dateTime }
                """)).anySatisfy(issue -> {
            assertThat(issue.path()).isEqualTo("sem:hasBeginTimeStamp");
            assertThat(issue.focus()).contains("http://example.org/strike");
            assertThat(issue.position().source()).isEqualTo("http://example.org/report");
        });
    }

    @Test
    void anEventInsideItselfIsFoundByACheckAcrossFacts() {
        assertThat(issues("""
                :report a dl:Source ; prov:hadPrimarySource :article .
                GRAPH :report { :a a sem:Event ; sem:subEventOf :b . :b a sem:Event ; sem:subEventOf :a }
                """)).anySatisfy(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.ERROR);
            assertThat(issue.path()).contains("sem:subEventOf");
        });
    }
}
