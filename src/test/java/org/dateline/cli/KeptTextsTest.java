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
        assertThat(ingestInto(store).exitCode()).isZero();
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
        assertThat(made.out()).contains("monday.articles.zip: 1 article texts");
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
