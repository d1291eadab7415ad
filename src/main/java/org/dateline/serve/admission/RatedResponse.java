// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.serve.admission.LeastRateHandler.LeastRate;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;

/**
 * A response that must be read at a least rate; otherwise its connection is closed. A query whose client keeps it waiting gives its turn
 * to others meanwhile.
 */
final class RatedResponse extends Response.Wrapper {
    /** How long a query keeps its turn while its client does not read: longer than a round trip, shorter than a person notices. */
    private static final long KEEPS_TURN_NANOS = 300_000_000;

    private final Request request;
    private final LeastRate rate;
    private final SlowClients clients;

    RatedResponse(Request request, Response response, LeastRate rate, SlowClients clients) {
        super(request, response);
        this.request = request;
        this.rate = rate;
        this.clients = clients;
    }

    /** Writes in slices: how much of one write has arrived cannot be seen before all has. */
    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        if (BufferUtil.length(content) <= LeastRate.SLICE) {
            writeSlice(last, content, callback);
        } else {
            new SlicedWrite(last, content, callback).iterate();
        }
    }

    private void writeSlice(boolean last, ByteBuffer slice, Callback callback) {
        PendingWrite write = new PendingWrite(BufferUtil.length(slice), callback);
        super.write(last, slice, write);
        write.watch(KEEPS_TURN_NANOS);
    }

    /** One large write, slice by slice. */
    private final class SlicedWrite extends IteratingNestedCallback {
        private final boolean last;
        private final ByteBuffer content;

        SlicedWrite(boolean last, ByteBuffer content, Callback callback) {
            super(callback);
            this.last = last;
            this.content = content;
        }

        @Override
        protected Action process() {
            if (!content.hasRemaining()) {
                return Action.SUCCEEDED;
            }
            int length = Math.min(LeastRate.SLICE, content.remaining());
            ByteBuffer slice = content.slice(content.position(), length);
            content.position(content.position() + length);
            writeSlice(last && !content.hasRemaining(), slice, this);
            return Action.SCHEDULED;
        }
    }

    /** One write, until the operating system has taken all of its bytes. */
    private final class PendingWrite extends Callback.Nested {
        private final int bytes;
        private final long start = System.nanoTime();
        private volatile boolean done;

        PendingWrite(int bytes, Callback callback) {
            super(callback);
            this.bytes = bytes;
        }

        private void watch(long nanos) {
            if (!done) {
                request.getComponents().getScheduler().schedule(this::look, nanos, TimeUnit.NANOSECONDS);
            }
        }

        private void look() {
            if (done) {
                return;
            }
            if (request.getAttribute(QueryTurns.Turn.class.getName()) instanceof QueryTurns.Turn turn) {
                turn.release();
            }
            long left = rate.left(bytes, System.nanoTime() - start);
            if (left > 0) {
                watch(left);
            } else {
                clients.endReader();
                request.getConnectionMetaData()
                        .getConnection()
                        .getEndPoint()
                        .close(new TimeoutException("The client reads the response too slowly."));
            }
        }

        @Override
        public void succeeded() {
            done = true;
            super.succeeded();
        }

        @Override
        public void failed(Throwable failure) {
            done = true;
            super.failed(failure);
        }
    }
}
