package org.dateline.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Position;
import org.dateline.model.article.Span;

/**
 * A text of GeoVirus (Gritta, Pilehvar and Collier 2018) with its toponyms.
 *
 * @param text the text
 * @param toponyms their positions in the text and on the map
 */
record GeoVirus(String text, List<ToponymScore.Placed> toponyms) {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ARTICLE =
            Pattern.compile("<article>.*?<text>(.*?)</text>(.*?)</article>", Pattern.DOTALL);
    private static final Pattern LOCATION = Pattern.compile(
            "<start>(\\d+)</start>\\s*<end>(\\d+)</end>\\s*<lat>(\\S+?)</lat>\\s*<lon>(\\S+?)</lon>", Pattern.DOTALL);

    /** Reads the open half, whose offsets are one too high and whose end is no well-formed XML. */
    static List<GeoVirus> read(Path shared) {
        try {
            String file = Files.readString(shared.resolve("eval/geovirus/GeoVirus.open.xml"), StandardCharsets.UTF_8);
            Matcher articles = ARTICLE.matcher(COMMENT.matcher(file).replaceAll(""));
            List<GeoVirus> texts = new ArrayList<>();
            while (articles.find()) {
                texts.add(new GeoVirus(unescaped(articles.group(1)), toponyms(articles.group(2))));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ToponymScore.Placed> toponyms(String locations) {
        List<ToponymScore.Placed> found = new ArrayList<>();
        Matcher location = LOCATION.matcher(locations);
        while (location.find()) {
            Span span = new Span(Integer.parseInt(location.group(1)) - 1, Integer.parseInt(location.group(2)) - 1);
            found.add(new ToponymScore.Placed(
                    span, new Position(Double.parseDouble(location.group(3)), Double.parseDouble(location.group(4)))));
        }
        return found;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
