package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.ingest.merge.MergeRecord;

/** Merges and decisions as lines for people, and as JSON. */
final class MergeWriter {
    private MergeWriter() {}

    /** One paragraph a merge, one line a decision. */
    static List<String> text(MergeRecord.All all) {
        List<String> lines = new ArrayList<>();
        for (MergeRecord merge : all.merges()) {
            lines.add(name(merge.iri()));
            lines.add(String.format(
                    Locale.ROOT,
                    "    %s tells of %s%s, %.2f sure by %s, %s",
                    name(merge.report()),
                    name(merge.into()),
                    merge.label().isEmpty() ? "" : " (" + merge.label() + ")",
                    merge.confidence(),
                    merge.rule(),
                    merge.at()));
            lines.add("    " + merge.because());
        }
        all.decisions()
                .forEach(decision -> lines.add("settled: " + name(decision.one())
                        + (decision.same() ? " is " : " is not ") + name(decision.other()) + ", " + decision.at()));
        if (lines.isEmpty()) {
            lines.add("nothing is merged");
        }
        return lines;
    }

    /** An object with the keys {@code merges} and {@code decisions}; the members are named as the records' components. */
    static String json(MergeRecord.All all) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts and numbers are always JSON", e);
        }
    }

    private static String name(String iri) {
        return iri.startsWith(MergesCommand.BASE) ? iri.substring(MergesCommand.BASE.length()) : iri;
    }
}
