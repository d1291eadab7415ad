// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shortens the messages of Jena's SPARQL parser to one line: the unexpected token, and some of the expected ones. */
final class QueryErrorText {
    private static final int EXPECTED_SHOWN = 8;

    private QueryErrorText() {}

    static String plain(@Nullable String message) {
        if (message == null) {
            return "not a SPARQL query";
        }
        String found = message.lines()
                .takeWhile(line -> !line.startsWith("Was expecting"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceFirst("(,)? ?(at )?[Ll]ine:? \\d+, [Cc]olumn:? \\d+[.:]?", "")
                .replaceFirst("Encountered \"<EOF>\"", "the query ends too early")
                .replaceFirst("Encountered \" .*? \"(.*?) \"\"", "unexpected $1");
        List<String> expected = message.lines()
                .dropWhile(line -> !line.startsWith("Was expecting"))
                .skip(1)
                .map(line -> line.replace("...", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (expected.isEmpty()) {
            return found.strip();
        }
        String more = expected.size() > EXPECTED_SHOWN ? ", …" : "";
        return found.strip() + "; expected "
                + expected.stream().limit(EXPECTED_SHOWN).collect(Collectors.joining(", ")) + more;
    }
}
