package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.ingest.merge.MergeRecord;

/** Writes merges and identity decisions as text and as JSON. */
final class MergeWriter {
    private MergeWriter() {}

    /** One paragraph for each merge, and one line for each decision. */
    static List<String> text(MergeRecord.All all) {
        List<String> lines = new ArrayList<>();
        for (MergeRecord merge : all.merges()) {
            lines.add(name(merge.iri()));
            lines.add(String.format(
                    Locale.ROOT,
                    "    %s describes %s%s, confidence %.2f, rule %s, %s",
                    name(merge.report()),
                    name(merge.into()),
                    merge.label().isEmpty() ? "" : " (" + merge.label() + ")",
                    merge.confidence(),
                    merge.rule(),
                    merge.at()));
            lines.add("    " + merge.because());
        }
        all.decisions()
                .forEach(decision -> lines.add("decision: " + name(decision.one())
                        + (decision.same() ? " is the same as " : " is different from ") + name(decision.other()) + ", "
                        + decision.at()));
        if (lines.isEmpty()) {
            lines.add("no merges");
        }
        return lines;
    }

    /** An object with the keys {@code merges} and {@code decisions}; the members have the names of the record components. */
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
