// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.time.Duration;

/** A login comes too soon after wrong ones. */
final class LoginDelayException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int seconds;

    LoginDelayException(Duration wait) {
        super("Too many wrong logins. Try again in " + seconds(wait) + " s.");
        this.seconds = seconds(wait);
    }

    /** How long to wait, at least 1 s. */
    int seconds() {
        return seconds;
    }

    private static int seconds(Duration wait) {
        return (int) Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
