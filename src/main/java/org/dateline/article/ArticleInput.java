package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One input that holds articles.
 *
 * @param name what the user called it, {@code -} for standard input
 * @param size its length in bytes as it lies there, or 0 where it is not known
 * @param source opens it
 * @param sidecar the file that says more about it, if there is one
 */
public record ArticleInput(String name, long size, Source source, Optional<Path> sidecar) {

    /** Something in memory or sent over the network, without a sidecar. */
    public static ArticleInput of(String name, Source source) {
        return new ArticleInput(name, 0, source, Optional.empty());
    }

    /** Opens the unpacked bytes. */
    @FunctionalInterface
    public interface Source {
        /** A new stream from the beginning; the caller closes it. */
        InputStream open() throws IOException;
    }

    /** Undoes compression, told by the name or the first bytes. */
    @FunctionalInterface
    public interface Unpacker {
        /** Nothing is packed. */
        Unpacker NONE = (name, packed) -> packed;

        /**
         * The unpacked bytes.
         *
         * @throws org.dateline.issue.DamagedInputException where they cannot be unpacked
         */
        InputStream open(String name, InputStream packed) throws IOException;
    }
}
