// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One run of the command line through its real entry point.
 *
 * @param exitCode what the process would have left with
 * @param out standard output
 * @param err standard error without the progress lines, which only slow machines print
 */
public record Launched(int exitCode, String out, String err) {
    private static final Pattern PROGRESS = Pattern.compile("(?m)^(?:loading|ingesting|upgrade): .*\\R");

    /** Runs {@code dateline ARGS} in this JVM and waits for its end. */
    public static Launched dateline(String... args) {
        return in(System.getenv(), args);
    }

    /** The same, in an environment of one's own. */
    static Launched in(Map<String, String> environment, String... args) {
        return run(new CommandFactory(new LanguageEngineStarter(environment), environment), args);
    }

    /** The same, with an engine of one's own that reads articles. */
    static Launched with(ArticleEngine engine, String... args) {
        return run(new CommandFactory(engine, System.getenv()), args);
    }

    private static Launched run(CommandFactory factory, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Dateline.run(new PrintWriter(out, true), new PrintWriter(err, true), factory, args);
        return new Launched(
                exitCode, out.toString(), PROGRESS.matcher(err.toString()).replaceAll(""));
    }
}
