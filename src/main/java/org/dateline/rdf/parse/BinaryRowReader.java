// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.protobuf.Protobuf2StreamRDF;
import org.apache.jena.riot.protobuf.wire.PB_RDF;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.Thrift2StreamRDF;
import org.apache.jena.riot.thrift.wire.RDF_StreamRow;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.transport.TIOStreamTransport;
import org.jspecify.annotations.Nullable;

/**
 * Reads RDF Thrift and RDF Protobuf row by row. Jena's own readers take a truncated file for a whole one, and a length of two
 * gigabytes in a damaged one at its word.
 */
final class BinaryRowReader {
    /** No RDF term is longer. */
    private static final int LONGEST = 1 << 26;

    private BinaryRowReader() {}

    static void readThrift(InputStream input, BinaryTermReader sink) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(new BufferedInputStream(input, 1 << 16));
        Thrift2StreamRDF visitor = new Thrift2StreamRDF(PrefixMapFactory.create(), sink);
        RDF_StreamRow row = new RDF_StreamRow();
        long number = 0;
        try (TIOStreamTransport transport = new TIOStreamTransport(bytes)) {
            TCompactProtocol protocol = new TCompactProtocol(transport, LONGEST, LONGEST);
            while (hasMore(bytes)) {
                number++;
                sink.row(number);
                row.clear();
                row.read(protocol);
                if (!row.isSet()) {
                    throw damaged(number, "it is empty");
                }
                TRDF.visit(row, visitor);
            }
        } catch (TException | IllegalStateException | NullPointerException e) {
            throw damaged(number, e.getMessage());
        }
    }

    static void readProtobuf(InputStream input, BinaryTermReader sink) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(new BufferedInputStream(input, 1 << 16));
        Protobuf2StreamRDF visitor = new Protobuf2StreamRDF(PrefixMapFactory.create(), sink);
        long number = 0;
        try {
            while (hasMore(bytes)) {
                number++;
                sink.row(number);
                visit(PB_RDF.RDF_StreamRow.parseDelimitedFrom(bytes), visitor, number);
            }
        } catch (InvalidProtocolBufferException e) {
            throw damaged(number, e.getMessage());
        }
    }

    private static void visit(PB_RDF.RDF_StreamRow row, Protobuf2StreamRDF visitor, long number) {
        switch (row.getRowCase()) {
            case BASE -> visitor.visit(row.getBase());
            case PREFIXDECL -> visitor.visit(row.getPrefixDecl());
            case QUAD -> visitor.visit(row.getQuad());
            case TRIPLE -> visitor.visit(row.getTriple());
            case ROW_NOT_SET -> throw damaged(number, "it is empty");
        }
    }

    private static boolean hasMore(PushbackInputStream bytes) throws IOException {
        int next = bytes.read();
        if (next < 0) {
            return false;
        }
        bytes.unread(next);
        return true;
    }

    private static RiotException damaged(long row, @Nullable String reason) {
        boolean tooShort = reason == null || reason.startsWith("Socket is closed") || reason.contains("input ended");
        return new RiotException(
                "row %d is truncated or damaged (%s)".formatted(row, tooShort ? "the input ends too early" : reason));
    }
}
