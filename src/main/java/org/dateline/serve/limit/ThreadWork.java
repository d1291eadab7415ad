// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * What one thread does since some moment.
 *
 * @param thread the thread
 * @param allocatedBefore how many bytes it had allocated at that moment
 */
record ThreadWork(Thread thread, long allocatedBefore) {
    /** Null on a virtual machine that does not count what threads allocate. */
    private static final com.sun.management.@Nullable ThreadMXBean THREADS =
            ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean counting ? counting : null;

    static ThreadWork ofCurrentThread() {
        return new ThreadWork(Thread.currentThread(), allocatedBy(Thread.currentThread()));
    }

    /** How many bytes the thread has allocated since then, kept or not. What a request keeps cannot be measured. */
    long allocated() {
        return allocatedBy(thread) - allocatedBefore;
    }

    /** Where the thread is now, as an exception for the log. */
    Throwable trace() {
        Throwable trace = new Throwable("the thread " + thread.getName() + " is here");
        trace.setStackTrace(thread.getStackTrace());
        return trace;
    }

    @SuppressWarnings("deprecation") // Thread.threadId() is younger than Java 17
    private static long allocatedBy(Thread thread) {
        return THREADS == null ? 0 : Math.max(0, THREADS.getThreadAllocatedBytes(thread.getId()));
    }
}
