// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.query.ShippedQueries;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demo's questions stand only on stores that know the names in them; figures agree between pages. */
class ExampleQuestionsTest {
    private static final Pattern QUESTION = Pattern.compile("(?s)<ol class=\"questions\">(.*?)</ol>");

    @RegisterExtension
    final ServedStore served = new ServedStore();

    private long questions() {
        while (!served.get("/search.json?q=any").body().contains("\"complete\":true")) {
            Thread.onSpinWait(); // Each search waits for the index of names, but only for seconds.
        }
        return QUESTION.matcher(served.page("/"))
                .results()
                .flatMap(list -> Pattern.compile("<li>").matcher(list.group(1)).results())
                .count();
    }

    @Test
    void theyComeWithTheNames() {
        served.load(
                "<urn:e> a sem:Event ; rdfs:label \"A concert\" ; sem:hasActor <urn:a> . <urn:a> a sem:Actor ; rdfs:label \"Choir\" ."
                        + " <urn:idle> a sem:Actor ; rdfs:label \"Silent\" . <urn:p> a sem:Place ; rdfs:label \"Hall\" .");
        assertThat(questions()).isZero();
        served.load("<urn:gharyan> a sem:Place ; rdfs:label \"Gharyan\" .");
        long some = questions();
        assertThat(some).isPositive().isLessThan(8);
        StringBuilder all = new StringBuilder();
        for (String name : List.of("Haftar", "Hassi", "Guterres", "LNA", "Security Council")) {
            all.append("<urn:%s> a sem:Actor ; rdfs:label \"%s\" .".formatted(name.replace(' ', '-'), name));
        }
        for (String name : List.of("Al Asaba", "Tajoura", "Tripoli", "Battle of Tripoli")) {
            all.append("<urn:%s> a sem:Place ; rdfs:label \"%s\" .".formatted(name.replace(' ', '-'), name));
        }
        served.load(all.toString());
        assertThat(questions()).isEqualTo(ShippedQueries.list().size());
    }

    @Test
    void figuresAgreeBetweenPages() {
        served.load("<urn:e> a sem:Event ; rdfs:label \"A concert\" ; sem:hasActor <urn:a> . <urn:a> a sem:Actor ."
                + " <urn:idle> a sem:Actor . <urn:p> a sem:Place . <urn:n> a schema:NewsArticle .");
        String start = figures("/");
        assertThat(start).isEqualTo("events 1, actors 2, places 1, articles 1, ");
        assertThat(figures("/about")).startsWith(start);
    }

    private String figures(String path) {
        StringBuilder text = new StringBuilder();
        Pattern.compile("<dt>([^<]*)</dt>\\s*<dd>([^<]*)</dd>")
                .matcher(served.page(path))
                .results()
                .forEach(figure -> text.append(figure.group(1))
                        .append(' ')
                        .append(figure.group(2))
                        .append(", "));
        return text.toString();
    }
}
