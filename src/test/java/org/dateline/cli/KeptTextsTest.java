// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.store.ArticleTextStore;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.TextArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of articles beside the graph: kept on their way through backup, restore and compact, or not at all. */
class KeptTextsTest {
    @TempDir
    Path directory;

    private String store;
    private Path article;

    @BeforeEach
    void ingest() throws IOException {
        store = directory.resolve("store").toString();
        article = Files.writeString(directory.resolve("one.txt"), "A clash in Cafe\u0301 Street\r\n");
        Launched ingested = ingestInto(store);
        assertThat(ingested.exitCode()).as(ingested.err()).isZero();
    }

    @Test
    void theTextIsInComposedFormUnderItsDigest() {
        try (EmbeddedStore opened = EmbeddedStore.openExisting(Path.of(store))) {
            ArticleTextStore texts = ArticleTextStore.of(opened);
            assertThat(texts.list()).hasSize(1);
            assertThat(texts.find(texts.list().get(0)).orElseThrow()).startsWith("A clash in Caf\u00e9 Street");
            assertThat(texts.find("0".repeat(64))).isEmpty();
            assertThat(texts.find("../../one")).isEmpty();
        }
    }

    @Test
    void noTextMeansNone() {
        String other = directory.resolve("other").toString();
        assertThat(ingestInto(other, "--no-text").exitCode()).isZero();
        assertThat(directory.resolve("other").resolve("articles")).doesNotExist();
    }

    @Test
    void backupAndRestoreTakeThemAlong() {
        Path backup = directory.resolve("monday.nq.gz");
        Launched made = Launched.dateline("backup", "--store", store, "--out", backup.toString());
        assertThat(made.out()).contains("monday.articles.zip: 1 article text\n");
        String fresh = directory.resolve("fresh").toString();
        Launched restored = Launched.dateline("restore", backup.toString(), "--store", fresh);
        assertThat(restored.exitCode()).as(restored.err()).isZero();
        assertThat(digests(fresh)).isEqualTo(digests(store)).hasSize(1);
        assertThat(Launched.dateline("compact", "--store", fresh).exitCode()).isZero();
        assertThat(digests(fresh)).hasSize(1);
    }

    @Test
    void damagedTextsAreNotRestored() throws IOException {
        Path backup = directory.resolve("monday.nq.gz");
        Launched.dateline("backup", "--store", store, "--out", backup.toString());
        Path zip = TextArchive.beside(backup);
        byte[] bytes = Files.readAllBytes(zip);
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[names.indexOf(".txt") - 1] ^= 1;
        Files.write(zip, bytes);
        Path fresh = directory.resolve("fresh");
        Launched restored = Launched.dateline("restore", backup.toString(), "--store", fresh.toString());
        assertThat(restored.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(restored.err()).contains("the texts of the backup are damaged");
        assertThat(fresh).doesNotExist();
    }

    /**
     * A restore that is killed leaves some of the texts, in the order of the archive, and an empty graph: the graph is committed last.
     * From each such state the same command restores everything.
     */
    @Test
    void aRestoreThatWasKilledCanBeRepeated() throws IOException {
        article = Files.createDirectory(directory.resolve("more"));
        for (int i = 0; i < 4; i++) {
            Files.writeString(article.resolve(i + ".txt"), "Report number " + i + " of a clash\n");
        }
        assertThat(ingestInto(store).exitCode()).isZero();
        Path backup = directory.resolve("all.nq.gz");
        assertThat(Launched.dateline("backup", "--store", store, "--out", backup.toString())
                        .exitCode())
                .isZero();
        List<String> all = digests(store);
        assertThat(all).hasSize(5);
        for (int there = 0; there <= all.size(); there++) {
            Path half = directory.resolve("half" + there);
            try (EmbeddedStore from = EmbeddedStore.openExisting(Path.of(store));
                    EmbeddedStore to = EmbeddedStore.open(half)) {
                for (String digest : all.subList(0, there)) {
                    ArticleTextStore.of(to)
                            .keep(digest, ArticleTextStore.of(from).find(digest).orElseThrow());
                }
            }
            Launched again = Launched.dateline("restore", backup.toString(), "--store", half.toString());
            assertThat(again.exitCode()).as(again.err()).isZero();
            assertThat(again.out()).contains(" statements restored", "5 article texts restored");
            assertThat(digests(half.toString())).isEqualTo(all);
            Launched twice = Launched.dateline("restore", backup.toString(), "--store", half.toString());
            assertThat(twice.err()).contains("is not empty");
            assertThat(digests(half.toString())).isEqualTo(all);
        }
    }

    @Test
    void aRestoreThatFailsAddsNoText() throws IOException {
        Path backup = directory.resolve("monday.nq.gz");
        Launched.dateline("backup", "--store", store, "--out", backup.toString());
        Files.writeString(backup, "<urn:a> nonsense .\n");
        Path fresh = directory.resolve("fresh");
        Path empty = Files.createDirectory(directory.resolve("empty"));
        for (Path target : List.of(fresh, empty)) {
            assertThat(Launched.dateline("restore", backup.toString(), "--store", target.toString())
                            .exitCode())
                    .isEqualTo(ExitCode.INPUT);
        }
        assertThat(fresh).doesNotExist();
        assertThat(digests(empty.toString())).isEmpty();
    }

    @Test
    void checkNamesATextThatIsNotThatOfItsDigest() throws IOException {
        Launched sound = Launched.dateline("check", "--store", store);
        assertThat(sound.exitCode()).as(sound.err()).isZero();
        assertThat(sound.out()).contains("1 article text; nothing is damaged");
        String digest = digests(store).get(0);
        String name = "articles/" + digest.substring(0, 2) + "/" + digest + ".txt";
        Files.writeString(Path.of(store).resolve(name), "another text");
        Launched damaged = Launched.dateline("check", "--store", store);
        assertThat(damaged.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(damaged.out())
                .contains(name + ": is not the text of that digest", "check --repair. Restore a backup");
        Launched repaired = Launched.dateline("check", "--repair", "--store", store);
        assertThat(repaired.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(repaired.out()).contains("built anew", name, "Restore a backup: dateline restore");
    }

    private Launched ingestInto(String where, String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(more, 0, arguments, 4, more.length);
        arguments[0] = "ingest";
        arguments[1] = "--store";
        arguments[2] = where;
        arguments[3] = article.toString();
        return Launched.with(new FakeEngine(), arguments);
    }

    private static List<String> digests(String where) {
        try (EmbeddedStore opened = EmbeddedStore.openExisting(Path.of(where))) {
            return ArticleTextStore.of(opened).list();
        }
    }
}
