// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.model.Changes;
import org.dateline.serve.http.ServerFileException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of writes: a line of JSON for each commit, with its time in UTC, its user, from where and by which request it came, and what it
 * changed. The file is opened for each line, so that it may be moved away while the server runs.
 *
 * @param path where it is
 */
public record AuditLog(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_THINGS = 20;

    /**
     * A log that is continued, or begun.
     *
     * @throws ServerFileException where it cannot be written
     */
    public static AuditLog open(Path path) {
        AuditLog log = new AuditLog(path);
        try {
            log.append("");
            return log;
        } catch (IOException e) {
            throw log.unwritable(e);
        }
    }

    /**
     * Checks that the file can be continued or begun, without beginning it.
     *
     * @throws ServerFileException where it cannot
     */
    public void requireWritable() {
        Path file = path.toAbsolutePath();
        Path written = Files.exists(file) ? file : file.getParent();
        if (Files.isDirectory(file) || written == null || !Files.isWritable(written)) {
            throw unwritable(null);
        }
    }

    private ServerFileException unwritable(@Nullable IOException cause) {
        return new ServerFileException(
                "the audit log " + path + " cannot be written. Check its folder and its permissions", cause);
    }

    /** Writes the line of a commit. Called on the thread of the writer, before its client gets the answer. */
    public void committed(Changes changes) {
        WriteScope scope = WriteScope.current();
        if (scope == null) {
            return;
        }
        ObjectNode line = JSON.createObjectNode()
                .put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("user", scope.user())
                .put("from", scope.address())
                .put("request", scope.request())
                .put("added", scope.added())
                .put("deleted", scope.deleted());
        ArrayNode graphs = line.putArray("graphs");
        scope.graphs().forEach(graphs::add);
        ArrayNode things = line.putArray("things");
        changes.things().stream().limit(MOST_THINGS).forEach(things::add);
        try {
            append(line + "\n");
        } catch (IOException e) {
            LOG.error("The audit log {} cannot be written. It lacks: {}", path, line, e);
        }
    }

    private void append(String text) throws IOException {
        Files.write(path, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
