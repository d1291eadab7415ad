// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.update.UpdateException;
import org.dateline.model.BadParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTableTest {
    static Stream<Arguments> failures() {
        RequestException refusal = new RequestException(413, "too large");
        return Stream.of(
                Arguments.of(413, refusal),
                Arguments.of(413, new QueryException("wrapped by the update parser", refusal)),
                Arguments.of(413, new UpdateException("wrapped by the update engine", refusal)),
                Arguments.of(413, new ActionErrorException(500, null, refusal)),
                Arguments.of(413, new RuntimeIOException(refusal.getMessage(), refusal)),
                Arguments.of(404, new ActionErrorException(404, "no such endpoint", null)),
                Arguments.of(400, new BadParameterException("from", "x", "a day")),
                Arguments.of(503, new QueryCancelledException()),
                Arguments.of(400, new QueryParseException("Encountered", 1, 2)),
                Arguments.of(400, new QueryException("not supported")),
                Arguments.of(400, new QueryException(new StackOverflowError())),
                Arguments.of(400, new UpdateException("failed")),
                Arguments.of(400, new RiotException("bad IRI")),
                Arguments.of(400, new RiotParseException("bad token", 3, 4)),
                Arguments.of(400, new UncheckedIOException(new ZipException())),
                Arguments.of(400, new RuntimeIOException(new EOFException())),
                Arguments.of(403, new OperationDeniedException("not there")),
                Arguments.of(415, new UnsupportedCharsetException("x")),
                Arguments.of(500, new UncheckedIOException(new IOException("disk full"))),
                Arguments.of(500, new IllegalStateException("a fault of the server")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachExceptionHasItsStatus(int status, Throwable failure) {
        assertThat(ProblemTable.of(failure).status()).isEqualTo(status);
    }

    @Test
    void aSyntaxErrorNamesTheUnexpectedTokenAndItsPosition() {
        Problem problem = ProblemTable.of(new QueryParseException(
                "Encountered \" \"}\" \"} \"\" at line 1, column 18.\nWas expecting one of:", 1, 16));
        assertThat(problem).isEqualTo(new Problem(400, "line 1, column 18: unexpected }", 1, 18, List.of()));
    }

    @Test
    void anUnknownFailureRevealsNothing() {
        assertThat(ProblemTable.of(new IllegalStateException("secret")).message())
                .doesNotContain("secret");
    }
}
