package org.dateline.eval;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that measures on a corpus. It may have a {@link MeasureSheet} and the {@link java.nio.file.Path} of the shared material as parameters;
 * what it writes on the sheet gets into {@code target/eval} and into the table of {@code docs/evaluation.md}, also where it then
 * fails. Where the corpus is not on this machine the table says so.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@Tag("eval")
@ExtendWith(MeasuresExtension.class)
@interface Measures {
    /** The name of the set in the table; no two tests have the same. */
    String set();

    /** The path of the corpus within the shared material. */
    String corpus();
}
