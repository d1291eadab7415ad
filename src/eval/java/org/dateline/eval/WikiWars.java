package org.dateline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.article.Span;

/** The WikiWars corpus (Mazur and Dale 2010) in the TimeML form of SynTime's split: narratives of wars. */
final class WikiWars {
    private static final Pattern TAG = Pattern.compile("<TIMEX3[^>]*?value=\"([^\"]*)\"[^>]*>|</TIMEX3>");
    private static final Pattern PUBLISHED = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d{2}-\\d{2})");

    private WikiWars() {}

    static List<GoldTimes> read(Path shared) throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve("eval/wikiwars/trainingset/tml"))) {
            List<GoldTimes> documents = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                documents.add(document(file.getFileName().toString(), Files.readString(file)));
            }
            return documents;
        }
    }

    private static GoldTimes document(String name, String xml) {
        String body = xml.substring(xml.indexOf("<TEXT>") + 6, xml.indexOf("</TEXT>"));
        StringBuilder text = new StringBuilder();
        List<GoldTimes.Time> times = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int from = 0;
        int begin = 0;
        String value = "";
        while (tag.find()) {
            text.append(XmlEntities.plain(body.substring(from, tag.start())));
            from = tag.end();
            if (tag.group(1) != null) {
                begin = text.length();
                value = tag.group(1);
            } else if (text.length() > begin) {
                times.add(new GoldTimes.Time(new Span(begin, text.length()), value));
            }
        }
        text.append(XmlEntities.plain(body.substring(from)));
        Matcher published = PUBLISHED.matcher(xml);
        if (!published.find()) {
            throw new IllegalStateException(name + " has no date");
        }
        return new GoldTimes(name, text.toString(), LocalDate.parse(published.group(1)), times, text.length());
    }
}
