// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/** Whether an {@link Issue} makes the input unusable. */
public enum Severity {
    /** The input is kept as it is, and the issue is reported. */
    WARNING,
    /** The input, or the part of it that the issue names, is not kept. */
    ERROR
}
