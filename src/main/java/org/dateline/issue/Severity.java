package org.dateline.issue;

/** How much an {@link Issue} matters to what becomes of the input. */
public enum Severity {
    /** The input is taken as it is, and the user is told. */
    WARNING,
    /** The input, or the part of it that the issue names, is not taken. */
    ERROR
}
