package org.dateline.page.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Position;
import org.dateline.model.Words;
import org.dateline.model.evidence.Claimed;
import org.dateline.model.evidence.EventRef;
import org.dateline.model.evidence.EventView;
import org.dateline.model.evidence.Held;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.Report;
import org.dateline.page.Link;
import org.dateline.page.Locator;
import org.dateline.page.Page;
import org.dateline.page.Paths;
import org.dateline.page.Shell;
import org.jspecify.annotations.Nullable;

/**
 * An event, with all that is said about it.
 *
 * @param view what is shown
 * @param around the events before and after it
 * @param paths where things are shown
 * @param formats the same for programs
 */
public record EventPage(EventView view, Around around, Paths paths, List<Link> formats) implements Page, Linking {
    /** How many claims are shown at once. */
    public static final int CLAIMS_AT_ONCE = 100;

    private static final int REFS = 30;
    private static final Duration ONE_DAY = Duration.ofDays(1);

    /** Keeps a copy of the list. */
    public EventPage {
        formats = List.copyOf(formats);
    }

    /**
     * What happened before and after, at the same place or with the same actors.
     *
     * @param before the nearest first
     * @param after the nearest first
     */
    public record Around(List<EventRef> before, List<EventRef> after) {
        /** Nothing is known around it. */
        public static final Around NONE = new Around(List.of(), List.of());

        /** Keeps copies. */
        public Around {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    @Override
    public String template() {
        return "event/event.jte";
    }

    @Override
    public Shell shell() {
        Shell shell =
                Shell.titled(title()).describedAs(summary() + ". " + people()).withFormats(formats);
        return isAsKnownThen() ? shell : shell.withJsonLd(EventJsonLd.of(this));
    }

    /** What is held. */
    public Held held() {
        return view.held();
    }

    /** The event as a sentence; for want of a label the end of its IRI. */
    public String title() {
        return held().label().isBlank() ? view.iri().replaceFirst(".*[/#](?=.)", "") : held().label();
    }

    /** Whether it is shown as it was known on some day. */
    public boolean isAsKnownThen() {
        return view.bounds().asOf() != null;
    }

    /** When and where, status and sources, in one line. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        String when = held().span().inWords();
        String where = where();
        parts.add(when.isEmpty() ? "date unknown" : when);
        if (!where.isEmpty()) {
            parts.set(0, parts.get(0) + ", " + where);
        }
        parts.add(statusInWords());
        parts.add(sources());
        if (held().counts().disputed()) {
            parts.add("disputed");
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The places with the outermost one that they lie in. */
    public String where() {
        return held().places().stream()
                .map(site -> site.place().label()
                        + (site.within().isEmpty()
                                ? ""
                                : ", "
                                        + site.within()
                                                .get(site.within().size() - 1)
                                                .label()))
                .collect(Collectors.joining("; "));
    }

    /** On what sources differ. */
    public Differences differences() {
        return Differences.of(held());
    }

    /** The calendar day at the place; empty where the event may lie on several days, of which it is but the first. */
    public String localDay() {
        boolean isOfOneDay = held().span()
                .begin()
                .flatMap(begin -> held().span().end().map(end -> Duration.between(begin, end)))
                .filter(length -> length.compareTo(ONE_DAY) <= 0)
                .isPresent();
        return isOfOneDay && !held().localDate().isEmpty() ? Words.day(held().localDate()) : "";
    }

    /** A small map around the first place whose point is known; null where there is none. */
    public @Nullable Locator locator() {
        for (Held.Site site : held().places()) {
            Position point = site.point();
            if (point != null) {
                String precision = site.precision()
                        .map(named -> named.iri().replaceFirst(".*[#/]", ""))
                        .orElse("");
                return Locator.around(
                        site.place().label(), point.latitude(), point.longitude(), Locator.radiusOf(precision));
            }
        }
        return null;
    }

    /** The status; {@code status unknown} where no source states one. */
    public String statusInWords() {
        String word = held().status().word();
        return "unknown".equals(word) ? "status unknown" : word;
    }

    /** {@code 3 sources, 2 independent}; empty for what no source tells. */
    public String sources() {
        Held.Counts counts = held().counts();
        if (counts.sources() == 0) {
            return "";
        }
        return Words.count(counts.sources(), "source")
                + (counts.sources() > 1 ? ", " + Words.number(counts.independent()) + " independent" : "");
    }

    private String people() {
        return held().parts().stream()
                .limit(4)
                .map(part -> part.agent().label())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The span as it is held and as each source tells it. */
    public Optional<SpanDrawing> drawing() {
        List<SpanDrawing.Line> lines = new ArrayList<>();
        lines.add(new SpanDrawing.Line(
                new Link("held, all sources considered", ""),
                held().span(),
                held().status().word()));
        view.told().stream()
                .filter(told -> !told.span().isUnknown())
                .limit(12)
                .forEach(told -> lines.add(new SpanDrawing.Line(
                        new Link(
                                told.report().shortName(),
                                paths.doc(told.report().iri())),
                        told.span(),
                        told.status().word())));
        return SpanDrawing.of(lines);
    }

    /** The casualty claims by harm, with the toll that is held where there is one. */
    public List<Harm> harms() {
        Map<String, List<Claimed>> byHarm = new LinkedHashMap<>();
        held().tolls().forEach(toll -> byHarm.put(toll.harmed().harm().label(), new ArrayList<>()));
        view.claims().forEach(claim -> claim.content().harmed().ifPresent(harmed -> byHarm.computeIfAbsent(
                        harmed.harm().label(), harm -> new ArrayList<>())
                .add(claim)));
        return byHarm.entrySet().stream()
                .map(entry -> new Harm(
                        entry.getKey(),
                        held().tolls().stream()
                                .filter(toll -> toll.harmed().harm().label().equals(entry.getKey()))
                                .findFirst(),
                        entry.getValue()))
                .toList();
    }

    /**
     * What is claimed of one kind of harm.
     *
     * @param harm the kind
     * @param toll what is held
     * @param claims what is claimed, oldest first
     */
    public record Harm(String harm, Optional<Held.Toll> toll, List<Claimed> claims) {
        /** The kind of harm as a heading. */
        public String title() {
            return harm.substring(0, 1).toUpperCase(Locale.ROOT) + harm.substring(1);
        }
    }

    /** Claims and quotes without figures. */
    public List<Claimed> sayings() {
        return view.claims().stream()
                .filter(claim -> claim.content().harmed().isEmpty())
                .toList();
    }

    /** How one claim is tied to others, and others to it. */
    public List<Tied> ties(Claimed claim) {
        List<Tied> ties = new ArrayList<>();
        claim.links()
                .forEach(tie -> ties.add(
                        new Tied(tie.how(), link(tie.other()), said(tie.other().iri()))));
        view.claims().stream().filter(other -> !other.iri().equals(claim.iri())).forEach(other -> other.links().stream()
                .filter(tie -> tie.other().iri().equals(claim.iri()))
                .forEach(tie -> ties.add(
                        new Tied(passive(tie.how()), new Link("", paths.doc(other.iri())), said(other.iri())))));
        return ties;
    }

    private String said(String claim) {
        return view.claims().stream()
                .filter(other -> other.iri().equals(claim))
                .map(other -> other.who() + ": " + other.inShort())
                .findFirst()
                .orElse("");
    }

    static String passive(String how) {
        return switch (how) {
            case "denies" -> "denied by";
            case "contradicts" -> "contradicted by";
            default -> "corroborated by";
        };
    }

    /**
     * A tie to another claim.
     *
     * @param how such as {@code denies} or {@code denied by}
     * @param other the other claim
     * @param says who says what there; empty where it is not on this page
     */
    public record Tied(String how, Link other, String says) {
        /** What is read. */
        public String text() {
            return says.isEmpty() ? other.text() : says;
        }
    }

    /** The words that denote the event, by article. */
    public Map<Report, List<Mention>> evidence() {
        Map<String, Report> reports = new LinkedHashMap<>();
        view.told().forEach(told -> reports.put(told.report().iri(), told.report()));
        Map<Report, List<Mention>> evidence = new LinkedHashMap<>();
        view.mentions().forEach(mention -> evidence.computeIfAbsent(
                        reports.getOrDefault(mention.report(), Report.unknown(mention.report())),
                        report -> new ArrayList<>())
                .add(mention));
        return evidence;
    }

    /** The address of this event as known at an instant. */
    public String asOf(String instant) {
        String doc = paths.doc(view.iri());
        return doc + (doc.contains("?") ? "&" : "?") + "asOf=" + instant;
    }

    /** The address of this event as known today, from some claim on. */
    public String claimsFrom(int from) {
        String doc = paths.doc(view.iri());
        return doc + (doc.contains("?") ? "&" : "?") + "claims=" + from + "#claims";
    }

    /** Of very many other events the first ones. */
    public List<EventRef> some(List<EventRef> refs) {
        return refs.subList(0, Math.min(refs.size(), REFS));
    }

    /** Why the values are what they are, by the name of the value. */
    public List<Map.Entry<String, Held.Reason>> reasons() {
        return held().reasons().entrySet().stream()
                .map(entry -> Map.entry(ValueNames.of(entry.getKey()), entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** The reports and claims that a value rests on. */
    public List<Link> bases(Held.Reason reason) {
        Map<String, String> titles = new LinkedHashMap<>();
        view.told()
                .forEach(told -> titles.put(
                        told.report().iri(),
                        told.report().shortName() + " " + told.report().day()));
        view.claims()
                .forEach(claim -> titles.put(
                        claim.iri(), claim.who() + " in " + claim.report().shortName()));
        return reason.bases().stream()
                .limit(REFS)
                .map(basis -> new Link(titles.getOrDefault(basis.iri(), basis.label()), paths.doc(basis.iri())))
                .toList();
    }
}
