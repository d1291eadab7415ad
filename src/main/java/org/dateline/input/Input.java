package org.dateline.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.dateline.rdf.parse.RdfSyntax;

/**
 * One input of a load.
 *
 * @param name what the user called it, {@code -} for standard input
 * @param syntax by its name, or as it was told
 * @param size its length in bytes as it lies there, or 0 where it is not known
 * @param source opens it
 */
public record Input(String name, RdfSyntax syntax, long size, Source source) {

    /** The bytes, unpacked. */
    public InputStream open(LongConsumer progress) throws IOException {
        return Decompressor.open(name, source.open(), progress);
    }

    /** Opens the bytes as they lie there. */
    @FunctionalInterface
    public interface Source {
        /** A new stream from the beginning; the caller closes it. */
        public InputStream open() throws IOException;
    }
}
