package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.TokenSpan;

/**
 * Finds "overnight", which in news is the night before the day of publication, from 18:00 to 06:00. TIMEX3 has no value
 * for it; {@code TON} stands for it here.
 */
final class OvernightRule implements TimexFinder {

    @Override
    public List<TimeMention> find(TimexContext context, List<TimeMention> earlier) {
        LocalDate published = context.published();
        String value = published == null ? "XXXX-XX-XXTON" : published.minusDays(1) + "TON";
        return context.analysis().sentences().stream()
                .flatMap(sentence -> in(sentence, value))
                .toList();
    }

    private static Stream<TimeMention> in(Sentence sentence, String value) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> sentence.tokens().get(at).word().equalsIgnoreCase("overnight"))
                // In "an overnight flight" it is no time of an event.
                .filter(at -> !sentence.tokens().get(at).tag().equals("JJ"))
                .mapToObj(at -> new TimeMention(new TokenSpan(sentence.index(), at, at + 1), "TIME", value));
    }
}
