// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.dateline.input.Input;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses bodies that were sent with {@code Content-Encoding: gzip}, as files are decompressed: what expands too far is refused
 * after a few megabytes, not only at the limit for uploads. Fuseki would decompress without that check, and is not told of the encoding.
 */
public final class DecompressionFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String ENCODING = "Content-Encoding";
    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = request.getHeader(ENCODING);
        String encoding = given == null ? "identity" : given.strip().toLowerCase(Locale.ROOT);
        if (GZIP.contains(encoding)) {
            chain.doFilter(new DecompressedRequest(request), response);
        } else if (encoding.isEmpty() || "identity".equals(encoding)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Accept-Encoding", "gzip"); // RFC 9110, section 15.5.16
            Problem problem = Problem.of(415, "Unknown content encoding: " + given + ". Send gzip, or no encoding.");
            ProblemWriter.write(request, response, problem);
        }
    }

    /** The same request as if its body had been sent without compression. */
    private static final class DecompressedRequest extends HttpServletRequestWrapper {
        private @Nullable ServletInputStream body;

        DecompressedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return ENCODING.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public int getContentLength() {
            return -1;
        }

        @Override
        public long getContentLengthLong() {
            return -1;
        }

        @Override
        public ServletInputStream getInputStream() {
            ServletInputStream opened = body;
            if (opened == null) {
                opened = new DecompressedBody(Input.of("body.gz", super::getInputStream));
                body = opened;
            }
            return opened;
        }
    }

    /** The decompressed body. It is opened by the first call that reads. */
    private static final class DecompressedBody extends ServletInputStream {
        private final Input packed;
        private @Nullable InputStream opened;
        private boolean finished;

        DecompressedBody(Input packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            InputStream in = opened;
            if (in == null) {
                in = packed.open();
                opened = in;
            }
            int count = in.read(buffer, offset, length);
            finished = count < 0;
            return count;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("not read asynchronously");
        }

        @Override
        public void close() throws IOException {
            InputStream in = opened;
            if (in != null) {
                in.close();
            }
        }
    }
}
