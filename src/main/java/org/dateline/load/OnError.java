package org.dateline.load;

/** What an error in one place of the input means for the rest. */
public enum OnError {
    /** Nothing of any input is kept; the rest is still read, so that all errors are told at once. */
    STOP,
    /**
     * The smallest part that can be told apart is left out, and the rest is kept: a statement with a bad IRI, a line of
     * N-Triples or N-Quads, else the whole input.
     */
    SKIP
}
