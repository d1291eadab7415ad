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

/** The compressions that are undone: by a file's name, and told by its first bytes. */
@SuppressWarnings("ImmutableEnumChecker") // nobody writes into the array
enum Compression {
    /** RFC 1952; several members one after the other are one input. */
    GZIP("gz", 0x1F, 0x8B) {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    /** bzip2, several streams included. */
    BZIP2("bz2", 'B', 'Z', 'h') {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(packed, true);
        }
    },
    /** The .xz format, several streams included. */
    XZ("xz", 0xFD, '7', 'z', 'X', 'Z', 0) {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new XZInputStream(packed, XZ_MEMORY_KIB);
        }
    },
    /** Zstandard (RFC 8878), several frames included. */
    ZSTD("zst", 0x28, 0xB5, 0x2F, 0xFD) {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new ZstdInputStream(packed);
        }
    };

    /** How many bytes tell all of them apart. */
    static final int LONGEST_MAGIC = 6;
    /** What {@code xz -9} needs is half of it; a header can ask for 4 GiB. */
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

    /** The unpacked bytes. */
    abstract InputStream unpack(InputStream packed) throws IOException;

    /** The compression that a file's name tells. */
    static Optional<Compression> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> lower.endsWith("." + one.extension))
                .findFirst();
    }

    /** The compression that an input's first bytes tell. */
    static Optional<Compression> ofMagic(byte[] head) {
        return Arrays.stream(values())
                .filter(one -> head.length >= one.magic.length
                        && Arrays.equals(head, 0, one.magic.length, one.magic, 0, one.magic.length))
                .findFirst();
    }

    /** A file's name without the compression's extension. */
    static String stripped(String name) {
        return ofName(name)
                .map(one -> name.substring(0, name.length() - one.extension.length() - 1))
                .orElse(name);
    }
}
