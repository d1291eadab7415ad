package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Shared;
import org.dateline.model.article.Article;
import org.junit.jupiter.api.Test;

/** All examples that IPTC publishes with ninjs 1.4, 2.1 and 3.0, and the NewsML 1.2 files that four of them were made from. */
class IptcExamplesTest {
    @Test
    void everyExampleIsAnArticleOrSaidNotToBe() {
        ArticleReading read =
                ArticleReading.ofFiles(List.of(Shared.get("data/ninjs/examples").toString()));

        assertThat(read.articles())
                .extracting(article -> article.masthead().headline().substring(0, 18))
                .containsExactly(
                        "Dell Redefines Wor",
                        "Lunch Taking a Tol",
                        "Captain of wrecked",
                        "Captain of wrecked",
                        "Captain of wrecked",
                        "Captain of wrecked",
                        "Anti-doping measur",
                        "Dell Redefines Wor",
                        "Lunch Taking a Tol");
        assertThat(read.articles()).extracting(Article::slug).doesNotHaveDuplicates();
        assertThat(read.articles()).allSatisfy(article -> {
            assertThat(article.masthead().publication()).isNotNull();
            assertThat(article.text()).doesNotContain("<").hasSizeGreaterThan(250);
        });
        assertThat(count(read, "is of type (picture|audio|video), not text")).isEqualTo(13);
        assertThat(count(read, "(is an event|is of type event), not text")).isEqualTo(19);
        assertThat(count(read, "only English is supported")).isEqualTo(11);
        assertThat(count(read, "the same article was read before")).isEqualTo(4);
        assertThat(count(read, "without a body")).isEqualTo(3);
        assertThat(read.log().errors()).as("a schema lies among the examples").isEqualTo(1);
    }

    @Test
    void aDatelineIsReadFromTheTextThatHasOne() {
        Article article = ArticleReading.ofFiles(List.of(Shared.get("data/ninjs/examples/3.0/ninjsExSimpleText_3.json")
                        .toString()))
                .article();

        assertThat(article.slug()).isEqualTo("20130709simp123");
        assertThat(article.masthead().agency()).isEqualTo("AP");
        assertThat(article.masthead().located()).isEqualTo("Grosseto, Italy");
        assertThat(article.masthead().authors()).containsExactly("Paulo Santalucia", "Frances d'Emilio");
        assertThat(article.text().split("\n\n")).hasSize(4);
    }

    @Test
    void newsMlGivesTheWholeReleaseWithItsPlace() {
        Article article = ArticleReading.ofFiles(
                        List.of(Shared.get("data/ninjs/examples/NewsML/businesswire-newsml-20130731006140.xml")
                                .toString()))
                .article();

        assertThat(article.masthead().publisher()).isEqualTo("Business Wire");
        assertThat(article.masthead().located()).isEqualTo("Kansas City, Mo.");
        assertThat(ArticleReading.day(article)).isEqualTo(LocalDate.of(2013, 7, 31));
        assertThat(article.text()).hasSizeBetween(3500, 3700);
    }

    private static long count(ArticleReading read, String pattern) {
        return read.issues().stream()
                .filter(line -> line.matches("(?s).*" + pattern + ".*"))
                .count();
    }
}
