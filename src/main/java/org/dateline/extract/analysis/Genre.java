package org.dateline.extract.analysis;

/** From where a text tells its dates. */
public enum Genre {
    /** From the day it came out: "Thursday", "in June" are near that day. */
    NEWS,
    /** From the date told before: "in June" is that of the year spoken of. */
    NARRATIVE
}
