package org.dateline.eval;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.eval.MucTemplate.Fill;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.fact.ClaimFact;

/** An incident while its template is filled. */
final class MucIncident {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*");

    private final String kind;
    private String date;
    private List<String> place;
    private final Set<String> individuals = new LinkedHashSet<>();
    private final Set<String> organizations = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> descriptions = new LinkedHashSet<>();
    private final List<String> numbers = new ArrayList<>();
    private final Set<String> effects = new LinkedHashSet<>();

    MucIncident(String kind, String date, List<String> place) {
        this.kind = kind;
        this.date = date;
        this.place = List.copyOf(place);
    }

    void doer(String name, boolean organization) {
        (organization ? organizations : individuals).add(plain(name));
    }

    void victim(String name) {
        if (names.add(plain(name))) {
            numbers.add("1");
        }
    }

    /**
     * Victims without a name.
     *
     * @param name the noun with what describes it
     * @param words as written, with their number
     */
    void described(String name, String words) {
        if (descriptions.add(plain(name))) {
            Matcher number = NUMBER.matcher(words);
            boolean one = words.matches("(?i)(an?|one) .*");
            numbers.add(number.find() ? number.group().replace(",", "") : one ? "1" : "PLURAL");
        }
    }

    void harm(ClaimFact.Casualties claim) {
        CasualtyFigures figures = claim.figures();
        String number = figures.low() == figures.high() ? Long.toString(figures.best()) : "PLURAL";
        if (!claim.victims().isBlank() && descriptions.add(plain(claim.victims()))) {
            numbers.add(number);
        }
        switch (claim.harm()) {
            case "killed" -> effects.add("DEATH");
            case "injured" -> effects.add("INJURY");
            default -> {
                // What else may befall people has no value there.
            }
        }
    }

    /** The same kind, and no day or place that speaks against it. */
    boolean isSame(MucIncident other) {
        boolean days = !isDay(date) || !isDay(other.date) || date.equals(other.date);
        boolean places = place.size() < 2 || other.place.size() < 2 || place.equals(other.place);
        return kind.equals(other.kind) && days && places;
    }

    void add(MucIncident other) {
        date = isDay(date) || other.date.isEmpty() ? date : other.date;
        place = place.size() < other.place.size() ? other.place : place;
        individuals.addAll(other.individuals);
        organizations.addAll(other.organizations);
        names.addAll(other.names);
        descriptions.addAll(other.descriptions);
        numbers.addAll(other.numbers);
        effects.addAll(other.effects);
    }

    private static boolean isDay(String date) {
        return !date.isEmpty() && !date.startsWith("-");
    }

    /** As the keys write it: {@code 06 JAN 90}. */
    static String day(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d %s %02d",
                day.getDayOfMonth(),
                day.getMonth().name().substring(0, 3),
                day.getYear() % 100);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT);
    }

    MucTemplate template() {
        Map<Integer, List<Fill>> slots = new HashMap<>();
        put(slots, MucTemplate.TYPE, List.of(kind));
        put(slots, MucTemplate.STAGE, List.of("ACCOMPLISHED"));
        put(slots, MucTemplate.DATE, date.isEmpty() ? List.of() : List.of(date));
        put(slots, MucTemplate.LOCATION, place.isEmpty() ? List.of() : List.of(plain(String.join(": ", place))));
        put(slots, MucTemplate.INDIVIDUAL, individuals);
        put(slots, MucTemplate.ORGANIZATION, organizations);
        put(slots, MucTemplate.NAME, names);
        put(slots, MucTemplate.DESCRIPTION, descriptions);
        put(slots, MucTemplate.NUMBER, numbers);
        put(slots, MucTemplate.EFFECT, effects);
        return new MucTemplate(false, slots);
    }

    private static void put(Map<Integer, List<Fill>> slots, int slot, Collection<String> fills) {
        if (!fills.isEmpty()) {
            slots.put(slot, fills.stream().map(Fill::of).toList());
        }
    }
}
