// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dateline.model.text.HighlightedText;
import org.dateline.model.text.SpellingCorrection;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextHits;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, and in which order, in an index of a few well-known names. */
class TextIndexTest {
    private TextIndex index = TextIndex.create();

    @BeforeEach
    void fill() {
        actor("haftar", "Khalifa Haftar", "Haftar", "Khalifa Hifter");
        actor("lna", "Libyan National Army", "LNA", "Haftar's forces");
        actor("gaddafi", "Muammar Gaddafi", "Moammar Gadhafi");
        actor("guterres", "António Guterres");
        actor("sarraj", "Fayez al-Sarraj", "Faiez Serraj");
        actor("iran", "Iran");
        actor("iraq", "Iraq");
        actor("hafez", "Hafez");
        actor("un", "United Nations", "U.N.");
        place("gharyan", "Gharyan", "غريان");
        place("rabia", "Wadi al-Rabie", "Wadi Rabi'a");
        place("swani", "الحفرة");
        index.add(new TextRecord(
                "e:order",
                TextKind.EVENT,
                List.of("Haftar orders a march on Tripoli"),
                List.of("the hour has come"),
                List.of("a:haftar"),
                List.of("c:order")));
        index.add(new TextRecord(
                "e:clash",
                TextKind.EVENT,
                List.of("Clash south of the capital"),
                List.of(),
                List.of("p:gharyan"),
                List.of()));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void actor(String name, String... names) {
        index.add(new TextRecord("a:" + name, TextKind.ACTOR, List.of(names), List.of(), List.of(), List.of()));
    }

    private void place(String name, String... names) {
        index.add(new TextRecord("p:" + name, TextKind.PLACE, List.of(names), List.of(), List.of(), List.of()));
    }

    private List<String> found(String text) {
        return index.search(TextQuery.of(text, 20)).hits().stream()
                .map(TextHit::iri)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Haftar, a:haftar",
        "hifter, a:haftar",
        "HEFTER, a:haftar",
        "Kadafi, a:gaddafi",
        "Qadhdhafi, a:gaddafi",
        "gadhafi, a:gaddafi",
        "Gutteres, a:guterres",
        "antonio guterres, a:guterres",
        "Anto\u0301nio, a:guterres",
        "Sarraj, a:sarraj",
        "as-Sarraj, a:sarraj",
        "el Sarraj, a:sarraj",
        "alsarraj, a:sarraj",
        "Gharian, p:gharyan",
        "Rabia, p:rabia",
        "Rabiʿa, p:rabia",
        "حفره, p:swani",
        "UN, a:un",
        "u.n., a:un",
        "غَرْيَان, p:gharyan",
        "al-Gharyan, p:gharyan"
    })
    void findsNamesHoweverTheyAreSpelled(String text, String first) {
        assertThat(found(text)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"Iran, a:iraq", "Iraq, a:iran", "Haftar, a:hafez", "Hafez, a:haftar"})
    void doesNotTakeOneNameForAnother(String text, String other) {
        assertThat(found(text)).isNotEmpty().doesNotContain(other);
    }

    @Test
    void ranksExactNamesBeforeBeginsOfNamesBeforeOtherSpellings() {
        actor("serraj-city", "Serrajia");
        actor("sarrag", "Saraj");
        actor("long", "Association of the friends of Serraj");
        index.refresh();
        actor("exact", "Serraj");
        index.refresh();
        assertThat(found("Serraj")).containsExactly("a:exact", "a:sarraj", "a:long", "a:serraj-city", "a:sarrag");
    }

    @Test
    void findsEventsByTheirActorsAndPlacesAndFragments() {
        assertThat(index.events("Gharian")).containsExactly("e:clash");
        assertThat(index.events("hifter march")).containsExactly("e:order");
        assertThat(index.events("hour has come")).containsExactly("e:order");
        assertThat(index.events("nobody")).isEmpty();
    }

    @Test
    void marksTheWordsAndGivesTheNameThatMatched() {
        TextHit hit = index.search(TextQuery.of("hifter", 1)).hits().get(0);
        assertThat(hit.name().isMarked() ? hit.name() : hit.also().orElseThrow())
                .satisfies(marked -> assertThat(marked.pieces())
                        .anySatisfy(piece -> assertThat(piece.marked()).isTrue()));
        TextHit event = index.search(TextQuery.of("hour", 1)).hits().get(0);
        assertThat(event.fragment().orElseThrow().pieces())
                .contains(new HighlightedText.Piece("hour", true), new HighlightedText.Piece("the ", false));
    }

    @Test
    void reportsWhatWasSearchedForInsteadOfAnUnknownWord() {
        assertThat(index.search(TextQuery.of("Qaddafy", 5)).respelled())
                .containsExactly(new SpellingCorrection("Qaddafy", List.of("Gaddafi")));
        assertThat(index.search(TextQuery.of("Gaddafi", 5)).respelled()).isEmpty();
        assertThat(index.search(TextQuery.of("xylophone", 5)).respelled())
                .containsExactly(new SpellingCorrection("xylophone", List.of()));
    }

    @Test
    void fallsBackToSomeOfTheWordsAndSaysSo() {
        TextHits hits = index.search(TextQuery.of("Haftar xylophone", 5));
        assertThat(hits.partial()).isTrue();
        assertThat(hits.hits()).extracting(TextHit::iri).contains("a:haftar");
    }

    @Test
    void countsEveryKindWhicheverIsAskedFor() {
        TextHits hits = index.search(new TextQuery("haftar", Optional.of(TextKind.EVENT), 0, 10));
        assertThat(hits.hits()).extracting(TextHit::iri).containsExactly("e:order");
        assertThat(hits.counts()).containsEntry(TextKind.ACTOR, 2).containsEntry(TextKind.EVENT, 1);
    }

    @Test
    void suggestsWhatIsInMoreEventsFirst() {
        actor("haftar-son", "Saddam Haftar");
        index.add(new TextRecord("e:x", TextKind.EVENT, List.of("x"), List.of(), List.of("a:haftar-son"), List.of()));
        index.add(new TextRecord("e:y", TextKind.EVENT, List.of("y"), List.of(), List.of("a:haftar-son"), List.of()));
        index.refresh();
        List<TextHit> hits = index.suggest("haf", 10);
        assertThat(hits).first().satisfies(hit -> {
            assertThat(hit.iri()).isEqualTo("a:haftar");
        });
        assertThat(index.suggest("saddam h", 10)).extracting(TextHit::events).containsExactly(2);
        assertThat(index.suggest("ha", 2)).hasSize(2);
    }

    /** A name that begins with what is typed, then one with a word that does; in each case those in many events, by their labels. */
    @Test
    void suggestsFrequentNamesFirstHoweverManyBeginAlike() {
        for (int i = 0; i < 150; i++) {
            actor("rare" + i, "Zed " + i);
            event("e:zed" + i, "Zed " + i);
        }
        actor("frequent", "Zedekiah of the long name");
        actor("alias", "Something Else", "Zedland");
        actor("within", "Ould Zed");
        for (int i = 0; i < 3; i++) {
            event("e:f" + i, "f", "a:frequent");
            event("e:a" + i, "a", "a:alias");
            event("e:b" + i, "b", "a:alias", "a:within");
        }
        event("e:rare", "r", "a:rare7");
        index.refresh();
        assertThat(index.suggest("ze", 4))
                .extracting(TextHit::iri)
                .containsExactly("a:frequent", "a:rare7", "a:alias", "a:rare0");
        assertThat(index.suggest("ze", 20)).extracting(TextHit::iri).doesNotContain("a:within");
        assertThat(index.named("ze", TextKind.ACTOR, 3).hits())
                .extracting(TextHit::iri)
                .containsExactly("a:frequent", "a:rare7", "a:alias");
    }

    private void event(String iri, String name, String... related) {
        index.add(new TextRecord(iri, TextKind.EVENT, List.of(name), List.of(), List.of(related), List.of()));
    }

    @Test
    void followsWhatIsReplaced() {
        assertThat(index.madeFrom(Set.of("c:order"))).containsExactly("e:order");
        index.replace(
                Set.of("e:order", "a:iran"),
                List.of(new TextRecord(
                        "e:order", TextKind.EVENT, List.of("Renamed"), List.of(), List.of(), List.of())));
        index.refresh();
        assertThat(index.events("march")).isEmpty();
        assertThat(found("renamed")).containsExactly("e:order");
        assertThat(found("Iran")).isEmpty();
    }

    /** An index that is opened from its files finds the same, follows changes, and is written again; its files never change. */
    @Test
    void findsTheSameWhenItIsOpenedAgain(@TempDir Path directory) throws IOException {
        List<String> texts = List.of("hifter march", "Rabia", "hour", "Gharian", "capital", "renamed", "iran");
        List<TextHits> hits = texts.stream().map(this::hits).toList();
        Path first = Files.createDirectory(directory.resolve("first"));
        index.writeTo(first);
        List<Path> files = files(first);
        for (int i = 0; i < 3; i++) {
            index.close();
            index = TextIndex.open(first);
            assertThat(texts.stream().map(this::hits).toList()).isEqualTo(hits);
        }
        followsWhatIsReplaced();
        List<TextHits> changed = texts.stream().map(this::hits).toList();
        Path second = Files.createDirectory(directory.resolve("second"));
        index.writeTo(second);
        index.close();
        assertThat(files(first)).isEqualTo(files);
        index = TextIndex.open(second);
        assertThat(texts.stream().map(this::hits).toList()).isEqualTo(changed).isNotEqualTo(hits);
        assertThatThrownBy(() -> TextIndex.open(Files.createDirectory(directory.resolve("empty"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no index");
    }

    private TextHits hits(String text) {
        return index.search(TextQuery.of(text, 20));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "?",
                "\"",
                "(",
                "a AND",
                "NOT x",
                "name:foo",
                "+-!(){}[]^\"~*?:\\/",
                "&& ||",
                "[* TO *]",
                "/.*/",
                "\u202E\u0000",
                "'",
                "al",
                "the",
                "\uD800",
                "a\u0301\u0301\u0301",
                "<script>alert(1)</script>"
            })
    void takesLucenesSyntaxForWords(String text) {
        assertThat(index.search(TextQuery.of(text, 5)).hits()).hasSizeLessThanOrEqualTo(5);
        assertThat(index.suggest(text, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Property(tries = 200, seed = "1")
    void neverFails(@ForAll @StringLength(max = 200) String text) {
        index.search(TextQuery.of(text, 5));
        index.suggest(text, 5);
        actor("any", text);
        index.refresh();
    }

    @Test
    void cutsWhatIsTooLong() {
        actor("long", "Tripolitania ".repeat(10_000), "x".repeat(100_000), "😀".repeat(30_000));
        index.refresh();
        TextHit hit = index.search(TextQuery.of("Tripolitania", 1)).hits().get(0);
        assertThat(hit.name().text()).hasSizeLessThanOrEqualTo(TextRecord.NAME_AT_MOST);
    }
}
