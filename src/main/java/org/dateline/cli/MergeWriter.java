// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.merge.MergeRecord;

/** Writes merges and identity decisions as text and as JSON. */
final class MergeWriter {
    private MergeWriter() {}

    /**
     * One paragraph for each merge, and one line for each decision.
     *
     * @param labels the labels of things by IRI; things without one are missing
     */
    static List<String> text(MergeRecord.All all, Map<String, String> labels) {
        List<String> lines = new ArrayList<>();
        for (MergeRecord merge : all.merges()) {
            String label = labels.get(merge.into());
            lines.add(ShortName.of(merge.iri()));
            lines.add(String.format(
                    Locale.ROOT,
                    "    %s describes %s%s, confidence %.2f, rule %s, %s",
                    ShortName.of(merge.report()),
                    ShortName.of(merge.into()),
                    label == null ? "" : " (" + label + ")",
                    merge.confidence(),
                    merge.rule(),
                    merge.at()));
            lines.add("    " + merge.because());
        }
        all.decisions()
                .forEach(decision -> lines.add("decision: " + ShortName.of(decision.one())
                        + (decision.same() ? " is the same as " : " is different from ")
                        + ShortName.of(decision.other()) + ", "
                        + decision.at()));
        if (lines.isEmpty()) {
            lines.add("no merges");
        }
        return lines;
    }

    /**
     * An object with the keys {@code merges} and {@code decisions}. The members have the names of the record components; each merge
     * also has the label of the thing that it was merged into, empty if there is none.
     *
     * @param labels the labels of things by IRI; things without one are missing
     */
    static String json(MergeRecord.All all, Map<String, String> labels) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode object = mapper.valueToTree(all);
        for (JsonNode merge : object.path("merges")) {
            ((ObjectNode) merge)
                    .put("label", labels.getOrDefault(merge.path("into").asText(), ""));
        }
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts and numbers are always JSON", e);
        }
    }
}
