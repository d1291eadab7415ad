package org.dateline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of SemEval-2015 task 4 (CC BY 3.0): its documents, of which text and day are all that a system may read, and the timelines made
 * by hand for some of whom they tell.
 *
 * @param documents the documents
 * @param timelines what happened to whom, by the name
 */
record TimelineCorpus(List<CatDocument> documents, Map<String, List<TimelineEvent>> timelines) {

    /** The set on Airbus (corpus 1). */
    static TimelineCorpus airbus(Path shared) throws IOException {
        Path directory = shared.resolve("eval/timelines/SemEval_Task4_data/corpus_1");
        List<String> targets = Files.readAllLines(directory.resolve("list_target_entities_corpus_1.txt"));
        return read(directory.resolve("corpus_trackA_CAT"), directory.resolve("TimeLines_Gold_Standard"), targets);
    }

    /** The trial set, on Apple. */
    static TimelineCorpus apple(Path shared) throws IOException {
        Path directory = shared.resolve("eval/timelines");
        return read(
                directory.resolve("Corpus-trial-data_task4"),
                directory.resolve("TimeLines_trial_data_task4_v1.2"),
                List.of());
    }

    private static TimelineCorpus read(Path texts, Path gold, List<String> targets) throws IOException {
        List<CatDocument> documents = new ArrayList<>();
        for (Path file : files(texts)) {
            documents.add(CatDocument.read(file));
        }
        Map<String, List<TimelineEvent>> timelines = new LinkedHashMap<>();
        for (Path file : files(gold)) {
            List<String> lines = Files.readAllLines(file);
            timelines.put(
                    target(file, targets).orElse(lines.get(0).strip()),
                    lines.stream().skip(1).flatMap(TimelineCorpus::events).toList());
        }
        return new TimelineCorpus(documents, timelines);
    }

    /** The target by the name that systems were given: the title of one timeline misspells it. */
    private static Optional<String> target(Path timeline, List<String> targets) {
        String file = timeline.getFileName().toString().replace(".txt", "").replace('_', ' ');
        return targets.stream()
                .map(String::strip)
                .filter(file::equalsIgnoreCase)
                .findFirst();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static Stream<TimelineEvent> events(String line) {
        String[] cells = line.strip().split("\t+", -1);
        return cells.length < 3
                ? Stream.of()
                : Stream.of(cells)
                        .skip(2)
                        .map(anchor -> new TimelineEvent(Integer.parseInt(cells[0]), whole(cells[1]), anchor.strip()));
    }

    /** The trial set leaves out unknown parts ("1976"); the task's form has X there. */
    private static String whole(String date) {
        return date + "XXXX-XX-XX".substring(Math.min(date.length(), 10));
    }
}
