package org.dateline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one line of what Jena's SPARQL parser says on several: what was met, and the first few things expected. */
final class QueryErrorText {
    private static final int EXPECTED_SHOWN = 8;

    private QueryErrorText() {}

    static String plain(@Nullable String message) {
        if (message == null) {
            return "not a SPARQL query";
        }
        String met = message.lines()
                .takeWhile(line -> !line.startsWith("Was expecting"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceFirst("(,)? ?(at )?[Ll]ine:? \\d+, [Cc]olumn:? \\d+[.:]?", "")
                .replaceFirst("Encountered \"<EOF>\"", "the query ends too early")
                .replaceFirst("Encountered \" .*? \"(.*?) \"\"", "met $1");
        List<String> expected = message.lines()
                .dropWhile(line -> !line.startsWith("Was expecting"))
                .skip(1)
                .map(line -> line.replace("...", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (expected.isEmpty()) {
            return met.strip();
        }
        String more = expected.size() > EXPECTED_SHOWN ? ", …" : "";
        return met.strip() + "; expected "
                + expected.stream().limit(EXPECTED_SHOWN).collect(Collectors.joining(", ")) + more;
    }
}
