package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.output.WriterOutputStream;

/**
 * Standard output for Jena's writers, which write UTF-8 bytes. Unlike a {@link PrintWriter}, it fails if the output is closed or full, so
 * that {@code | head} ends the command. Closing it leaves standard output open.
 */
final class Utf8Output extends FilterOutputStream {
    private static final int BUFFER_BYTES = 1 << 16;
    private final PrintWriter console;

    private Utf8Output(PrintWriter console) throws IOException {
        super(WriterOutputStream.builder()
                .setWriter(console)
                .setCharset(StandardCharsets.UTF_8)
                .setWriteImmediately(false)
                .get());
        this.console = console;
    }

    static OutputStream to(PrintWriter console) throws IOException {
        return new BufferedOutputStream(new Utf8Output(console), BUFFER_BYTES);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        requireOpen();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        requireOpen();
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void requireOpen() throws IOException {
        if (console.checkError()) {
            throw new IOException("standard output was closed or is full; the output is incomplete");
        }
    }
}
