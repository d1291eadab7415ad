// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** The body of a request in several parts (RFC 7578), with limits for their number and for all of them together. */
public final class MultipartBody {
    private static final int MOST_PARTS = 1000;
    /** How much longer than its files a body may be: boundaries, headers, other fields. */
    private static final long OVERHEAD = 1 << 20;

    private MultipartBody() {}

    /** Receives one part. */
    @FunctionalInterface
    public interface PartReceiver {
        /** Receives the part as a whole; the next one overwrites it. */
        void receive(FileItemInput part) throws IOException;
    }

    /**
     * Receives all parts of a request in their order.
     *
     * @param limit how many bytes all parts may have together
     * @throws RequestException where the body is too large or has too many parts (413)
     * @throws UncheckedIOException where the body is malformed
     */
    public static void receive(HttpServletRequest request, long limit, PartReceiver receiver) throws IOException {
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        upload.setSizeMax(limit > Long.MAX_VALUE - OVERHEAD ? Long.MAX_VALUE : limit + OVERHEAD);
        try {
            FileItemInputIterator parts = upload.getItemIterator(request);
            for (int count = 1; parts.hasNext(); count++) {
                if (count > MOST_PARTS) {
                    throw new RequestException(413, "Too many parts. Send at most " + MOST_PARTS + " at once.");
                }
                receiver.receive(parts.next());
            }
        } catch (FileUploadSizeException e) {
            throw LimitedInputStream.tooLarge(limit);
        } catch (FileUploadException e) {
            throw new UncheckedIOException(e); // ProblemTable words it.
        }
    }
}
