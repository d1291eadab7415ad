package org.dateline.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.event.GenericEventFinder.EventMention;
import org.dateline.model.Status;
import org.dateline.model.fact.TimeFact;

/**
 * Builds timelines across documents: what happens to the target, at the time that the words say; for want of words at the time of
 * what was said of the target before (an idea of Laparra, Aldabe and Rigau 2015), first the day of the document. Only days are carried on:
 * a year or month is background. What is still to come takes no time that is not its own.
 */
final class TimelineBuilder {
    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:[T/-].*)?");

    private final List<TimelineText> texts;

    TimelineBuilder(List<TimelineText> texts) {
        this.texts = List.copyOf(texts);
    }

    /** The timeline of a target; days in order, and unknown days before known ones of their month. */
    List<TimelineEvent> build(TimelineTarget target) {
        List<TimelineEvent> undated = new ArrayList<>();
        for (TimelineText text : texts) {
            undated.addAll(read(text, target.heads(text)));
        }
        List<String> dates = undated.stream()
                .map(TimelineEvent::date)
                .distinct()
                .sorted(Comparator.comparing(date -> date.replace('X', '/')))
                .toList();
        return undated.stream()
                .map(event -> new TimelineEvent(dates.indexOf(event.date()) + 1, event.date(), event.anchor()))
                .toList();
    }

    private static List<TimelineEvent> read(TimelineText text, Set<String> heads) {
        List<TimelineEvent> events = new ArrayList<>();
        String current = text.day();
        for (EventMention mention : text.mentions()) {
            boolean takesPart = mention.participants().stream()
                    .anyMatch(token ->
                            heads.contains(TimelineTarget.key(mention.sentence().index(), token)));
            if (!takesPart) {
                continue;
            }
            Optional<String> own = mention.time().flatMap(time -> date(time, text.day()));
            boolean ahead = mention.status() == Status.SCHEDULED || mention.status() == Status.ORDERED;
            String date = own.orElse(ahead ? "" : current);
            if (!date.isEmpty()) {
                events.add(new TimelineEvent(1, date, text.anchor(mention.sentence(), mention.tokens())));
            }
            boolean goesOn = own.isPresent() && !ahead && !own.get().contains("X");
            current = goesOn ? own.get() : current;
        }
        return events;
    }

    /** In the task's form; empty if the expression has no year. */
    private static Optional<String> date(TimeFact time, String day) {
        if (time.value().equals("PRESENT_REF")) {
            return Optional.of(day);
        }
        Matcher value = VALUE.matcher(time.value());
        return value.matches()
                ? Optional.of(value.group(1) + "-" + part(value.group(2)) + "-" + part(value.group(3)))
                : Optional.empty();
    }

    private static String part(String digits) {
        return digits == null ? "XX" : digits;
    }
}
