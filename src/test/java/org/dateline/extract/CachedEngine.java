// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.extract.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * An engine with a cache of analyses, so that repeated evaluations take seconds. The cache is a directory of gzipped
 * JSON files, named by the system property {@code dateline.analyses}, by default {@code target/analyses}. The real
 * engine is started only for a text that is not in the cache.
 */
public final class CachedEngine implements LanguageEngine {
    /** Increase this number when the adapter produces different analyses. */
    private static final String GENERATION = "1";

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new Jdk8Module())
            // Write the components of the records only, not their other methods.
            .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
    private final Path directory = Path.of(System.getProperty("dateline.analyses", "target/analyses"));
    private final Supplier<LanguageEngine> starter;
    private @Nullable LanguageEngine engine;

    /**
     * Creates a cache for an engine.
     *
     * @param starter starts the engine when it is first needed
     */
    public CachedEngine(Supplier<LanguageEngine> starter) {
        this.starter = starter;
    }

    @Override
    public Analysis analyse(String text, @Nullable LocalDate published) {
        Path file = directory.resolve(key(text + "\n" + published + "\n" + GENERATION) + ".json.gz");
        try {
            if (!Files.exists(file)) {
                write(file, started().analyse(text, published));
            }
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return json.readValue(in, Analysis.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The cached analysis " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private synchronized LanguageEngine started() {
        if (engine == null) {
            engine = starter.get();
        }
        return engine;
    }

    private void write(Path file, Analysis analysis) throws IOException {
        Files.createDirectories(directory);
        Path aside = Files.createTempFile(directory, "analysis", ".part");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(aside))) {
            json.writeValue(out, analysis);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String key(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String version() {
        return "cached";
    }
}
