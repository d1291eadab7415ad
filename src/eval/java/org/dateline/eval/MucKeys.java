package org.dateline.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.eval.MucTemplate.Fill;

/** Reads the keys of MUC-4: the templates that people filled, by article. */
final class MucKeys {
    private static final Pattern SLOT = Pattern.compile("^(\\d+)\\.\\s+[A-Z ]+: [A-Z ]+?\\s{2,}(.*)$");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int ID = 0;
    private static final int TEMPLATE = 1;

    private final Map<String, List<MucTemplate>> keys = new LinkedHashMap<>();
    private final Map<Integer, List<String>> open = new HashMap<>();
    private int slot = -1;

    private MucKeys() {}

    /** The templates of a part by the names of its articles; an article without an incident has none. */
    static Map<String, List<MucTemplate>> read(Path directory) throws IOException {
        MucKeys keys = new MucKeys();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("key-"))
                    .sorted()
                    .toList()) {
                keys.parse(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            }
        }
        return keys.keys;
    }

    /** The templates of some lines. */
    static Map<String, List<MucTemplate>> of(List<String> lines) {
        MucKeys keys = new MucKeys();
        keys.parse(lines);
        return keys.keys;
    }

    private void parse(List<String> lines) {
        for (String line : lines) {
            Matcher matcher = SLOT.matcher(line);
            if (matcher.matches()) {
                slot = Integer.parseInt(matcher.group(1));
                if (slot == ID) {
                    close();
                }
                open.computeIfAbsent(slot, unseen -> new ArrayList<>())
                        .add(matcher.group(2).strip());
            } else if (line.startsWith("  ") && !line.isBlank() && slot > TEMPLATE) {
                open.computeIfAbsent(slot, unseen -> new ArrayList<>()).add(line.strip());
            } else if (line.isBlank() || line.startsWith(";")) {
                slot = -1;
            }
        }
        close();
    }

    private void close() {
        List<String> id = open.getOrDefault(ID, List.of());
        if (!id.isEmpty()) {
            List<MucTemplate> templates = keys.computeIfAbsent(id.get(0).split(" ", 2)[0], unseen -> new ArrayList<>());
            String number = open.getOrDefault(TEMPLATE, List.of("*")).get(0);
            if (!number.equals("*")) {
                templates.add(template(number.contains("OPTIONAL")));
            }
        }
        open.clear();
    }

    private MucTemplate template(boolean optional) {
        Map<Integer, List<Fill>> slots = new HashMap<>();
        open.forEach((number, lines) -> {
            List<Fill> fills = lines.stream()
                    .filter(line -> !line.equals("-") && !line.equals("*") && !line.isEmpty())
                    .map(line -> fill(number, line))
                    .toList();
            if (number > TEMPLATE && !fills.isEmpty()) {
                slots.put(number, fills);
            }
        });
        return new MucTemplate(optional, slots);
    }

    private static Fill fill(int slot, String line) {
        boolean optional = line.startsWith("?");
        String text = optional ? line.substring(1).strip() : line;
        boolean strings = slot == MucTemplate.INDIVIDUAL
                || slot == MucTemplate.ORGANIZATION
                || slot == MucTemplate.NAME
                || slot == MucTemplate.DESCRIPTION;
        return new Fill(strings ? quoted(text) : List.of(before(slot, text)), optional);
    }

    /** The text before the colon is the fill if the rest only says to whom it refers. */
    private static String before(int slot, String text) {
        int reference = text.indexOf(": \"");
        return slot > MucTemplate.STAGE && reference >= 0 ? text.substring(0, reference) : text;
    }

    /** The alternatives of a text, up to the colon, which precedes the name of the person. */
    private static List<String> quoted(String text) {
        int reference = text.indexOf("\": \"");
        String own = reference < 0 ? text : text.substring(0, reference + 1);
        List<String> found =
                QUOTED.matcher(own).results().map(match -> match.group(1)).toList();
        return found.isEmpty() ? List.of(own) : found;
    }
}
