package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of the JVM itself, which may befall any verb: here they befall its printing. */
class FailureReporterTest {

    @ParameterizedTest
    @CsvSource({
        "java.lang.StackOverflowError, nested too deeply",
        "java.lang.OutOfMemoryError, out of memory",
        "java.lang.ExceptionInInitializerError, Java error"
    })
    void anErrorIsOneLineAndNoStackTrace(Class<? extends Error> kind, String said) {
        StringWriter err = new StringWriter();
        int exitCode = Dateline.run(new PrintWriter(new Failing(kind)), new PrintWriter(err, true), "--version");
        assertThat(exitCode).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString()).startsWith("dateline: ").contains(said).hasLineCount(1);
    }

    /** What cannot be written to, for a reason of the JVM's. */
    private static final class Failing extends Writer {
        private final Class<? extends Error> kind;

        Failing(Class<? extends Error> kind) {
            this.kind = kind;
        }

        @Override
        public void write(char[] text, int from, int length) {
            try {
                throw kind.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void flush() {
            write(new char[0], 0, 0);
        }

        @Override
        public void close() {
            write(new char[0], 0, 0);
        }
    }
}
