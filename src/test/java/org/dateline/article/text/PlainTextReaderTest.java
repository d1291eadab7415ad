package org.dateline.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.dateline.article.ArticleReading;
import org.dateline.model.article.Article;
import org.dateline.model.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text and encodings, through the reader of all formats. */
class PlainTextReaderTest {
    private static final String TEXT =
            "Market reopens in the old town\n\nSABHA, Libya, March 3 (Desk) - Traders came back on Sunday.\n";

    @Test
    void theTextStaysAsItIs() {
        Article article =
                ArticleReading.of("market.txt", TEXT.replace("\n", "\r\n")).article();

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.slug()).isEqualTo("market");
        assertThat(article.masthead().headline()).isEqualTo("Market reopens in the old town");
        assertThat(article.masthead().located()).isEqualTo("Sabha, Libya");
        assertThat(article.masthead().agency()).isEqualTo("Desk");
        assertThat(article.masthead().language()).isEqualTo("en");
    }

    @Test
    void aDatelineWithoutYearGivesNoDateAndSaysSo() {
        ArticleReading read = ArticleReading.of("market.txt", TEXT);

        assertThat(read.article().masthead().publication()).isNull();
        assertThat(read.issues())
                .singleElement()
                .asString()
                .startsWith("market.txt: the dateline gives March 3 without a year");
    }

    @Test
    void aDatelineWithYearIsTheDateWhereNobodySaysAnother() {
        String dated = TEXT.replace("March 3", "March 3, 2019");

        assertThat(ArticleReading.of("market.txt", dated).article().masthead().publication())
                .isEqualTo(Publication.on(LocalDate.of(2019, 3, 3)));
    }

    @Test
    void aDateOnItsOwnLineIsTheDate() {
        Article article = ArticleReading.of(
                        "market.txt", "Market reopens\n\nSunday, March 3, 2019\n\nTraders came back.")
                .article();

        assertThat(article.masthead().publication()).isEqualTo(Publication.on(LocalDate.of(2019, 3, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One sentence ends here.\n\nAnother follows.",
                "only one line",
                "wrapped text\ngoes on here\n\nand on"
            })
    void whatIsNoHeadlineIsNone(String text) {
        assertThat(ArticleReading.of("a.txt", text).article().masthead().headline())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void anUndeclaredEncodingIsGuessedAndTheGuessReported(String charset) {
        String text =
                "The café “Tripoli” reopened after a month — guests came at once, and the owner’s wife sang for them.\n";

        ArticleReading read = ArticleReading.of("cafe.txt", text.getBytes(Charset.forName(charset)));

        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.issues()).anyMatch(line -> line.contains("read as " + charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void aByteOrderMarkIsBelieved(String charset) {
        ArticleReading read =
                ArticleReading.of("cafe.txt", "\uFEFFThe café reopened.".getBytes(Charset.forName(charset)));

        assertThat(read.article().text()).isEqualTo("The café reopened.");
        assertThat(read.issues()).noneMatch(line -> line.contains("encoding"));
    }
}
