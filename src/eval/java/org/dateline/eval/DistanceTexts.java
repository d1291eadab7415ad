package org.dateline.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts whose distances are labelled, by the names of the labels' documents. */
final class DistanceTexts {
    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*(DEV-MUC3-\\d{4})[^\\n]*\\n");
    /** A line of a CSV file (RFC 4180), which may have line ends within quotation marks. */
    private static final Pattern RECORD = Pattern.compile("(?:[^\"\\n]++|\"(?:[^\"]++|\"\")*+\")++");

    private DistanceTexts() {}

    /** The development articles of MUC-3/4, in capitals as they are. */
    static Map<String, String> muc(Path shared) {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(shared.resolve("eval/muc4/raw/muc34/TASK/CORPORA/dev"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("dev-muc3"))
                    .toList()) {
                articles(Files.readString(file, StandardCharsets.ISO_8859_1), texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void articles(String file, Map<String, String> texts) {
        Matcher header = HEADER.matcher(file);
        boolean more = header.find();
        while (more) {
            String name = header.group(1);
            int begin = header.end();
            more = header.find();
            String text = file.substring(begin, more ? header.start() : file.length());
            texts.put(name, text.replaceAll("^\\n+|\\n+$", ""));
        }
    }

    /** What the rows of the UCDP sample say of where. */
    static Map<String, String> ucdp(Path shared) {
        try {
            String file = Files.readString(shared.resolve("data/ucdp-ged-sample/ucdpged_v23_sample1000.csv"));
            List<List<String>> rows = RECORD.matcher(file)
                    .results()
                    .map(record -> fields(record.group()))
                    .toList();
            int where = rows.get(0).indexOf("where_description");
            Map<String, String> texts = new HashMap<>();
            rows.stream().filter(row -> row.size() > where).forEach(row -> texts.put(row.get(0), row.get(where)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        return Pattern.compile("(?:^|,)(?:\"((?:[^\"]++|\"\")*+)\"|([^,]*))")
                .matcher(line)
                .results()
                .map(field ->
                        field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""))
                .toList();
    }
}
