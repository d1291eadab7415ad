// SPDX-License-Identifier: Apache-2.0
package org.dateline.input;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** The supported compression formats, recognised by file name extension and by the first bytes. */
@SuppressWarnings("ImmutableEnumChecker") // the array is never written to
public enum Compression {
    /** RFC 1952; several members in sequence are one input. */
    GZIP("gz", 0x1F, 0x8B) {
        @Override
        InputStream decompress(InputStream compressed) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(compressed)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    /** bzip2, several streams included. */
    BZIP2("bz2", 'B', 'Z', 'h') {
        @Override
        InputStream decompress(InputStream compressed) throws IOException {
            return new BZip2CompressorInputStream(compressed, true);
        }
    },
    /** The .xz format, several streams included. */
    XZ("xz", 0xFD, '7', 'z', 'X', 'Z', 0) {
        @Override
        InputStream decompress(InputStream compressed) throws IOException {
            return new XZInputStream(compressed, XZ_MEMORY_KIB);
        }
    },
    /** Zstandard (RFC 8878), several frames included. */
    ZSTD("zst", 0x28, 0xB5, 0x2F, 0xFD) {
        @Override
        InputStream decompress(InputStream compressed) throws IOException {
            return new ZstdInputStream(compressed);
        }
    };

    /** The number of first bytes that identify every format. */
    static final int LONGEST_MAGIC = 6;
    /** Twice what {@code xz -9} needs; a hostile header could ask for 4 GiB. */
    private static final int XZ_MEMORY_KIB = 128 << 10;

    private final String extension;
    private final byte[] magic;

    Compression(String extension, int... magic) {
        this.extension = extension;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** The decompressed bytes. */
    abstract InputStream decompress(InputStream compressed) throws IOException;

    /** The format that a file name's extension stands for. */
    static Optional<Compression> byFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }

    /** The format whose signature the first bytes are. */
    static Optional<Compression> byFirstBytes(byte[] head) {
        return Arrays.stream(values())
                .filter(format -> head.length >= format.magic.length
                        && Arrays.equals(head, 0, format.magic.length, format.magic, 0, format.magic.length))
                .findFirst();
    }

    /** A file name without the extension of its compression: {@code a.nt.gz} becomes {@code a.nt}. */
    public static String stripExtension(String name) {
        return byFileName(name)
                .map(format -> name.substring(0, name.length() - format.extension.length() - 1))
                .orElse(name);
    }
}
