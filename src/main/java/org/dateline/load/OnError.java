package org.dateline.load;

/** What an error in an input means for the rest of the load. */
public enum OnError {
    /** Nothing is loaded. The rest is still read, so that all errors are reported at once. */
    STOP,
    /**
     * The smallest separable part is left out, and the rest is loaded: a statement with an invalid IRI, a line of N-Triples or N-Quads,
     * else the whole input.
     */
    SKIP
}
