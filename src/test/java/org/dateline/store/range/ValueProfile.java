// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** What the values of one predicate are, as literals of SPARQL. Those of a profile that is in order have one order by SPARQL's own rules. */
enum ValueProfile {
    INSTANT(true, random -> time(random, "Z")),
    ZONED(true, random -> random.nextInt(3) == 0 ? time(random, "Z") : time(random, zone(random))),
    UNZONED(true, random -> time(random, "")),
    MOSTLY_INSTANT(true, random -> random.nextInt(12) == 0 ? farTime(random) : time(random, "Z")),
    DATE(true, random -> date(random, "Z")),
    BARE_DATE(true, random -> date(random, "")),
    INTEGER(true, random -> integer(random)),
    INT(true, random -> typed(random.nextInt(200) - 100 + "", "int")),
    DECIMAL(true, random -> decimal(random)),
    DOUBLE(true, random -> floating(random, "double")),
    FLOAT(true, random -> floating(random, "float")),
    STAMP(true, random -> typed(plainTime(random) + "Z", "dateTimeStamp")),
    TERM(true, ValueProfile::term),
    WILD(false, ValueProfile::wild);

    private static final int ANY = 12;
    private static final String[] ZONES = {
        "+01:00", "-05:00", "+05:30", "+14:00", "-14:00", "+00:00", "-00:15", "-00:30"
    };
    private static final String[] SPECIAL = {"NaN", "INF", "-INF", "-0.0", "0.0", "1e-300", "-1e300", "1e80", "4e-77"};

    private final boolean isInOrder;
    private final Function<Random, String> literals;

    ValueProfile(boolean isInOrder, Function<Random, String> literals) {
        this.isInOrder = isInOrder;
        this.literals = literals;
    }

    boolean isInOrder() {
        return isInOrder;
    }

    String literal(Random random) {
        return literals.apply(random);
    }

    private static String typed(String text, String type) {
        return "\"" + text + "\"^^xsd:" + type;
    }

    private static String zone(Random random) {
        return ZONES[random.nextInt(ZONES.length)];
    }

    private static String plainTime(Random random) {
        LocalDateTime time = LocalDateTime.of(2019, 1, 1, 0, 0)
                .plusDays(random.nextInt(random.nextBoolean() ? 4 : 900))
                .plusHours(random.nextInt(24))
                .plusSeconds(random.nextInt(3) * 1_800L);
        String text = time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT));
        return switch (random.nextInt(10)) {
            case 0 -> text + ".5";
            case 1 -> text + ".123";
            default -> text;
        };
    }

    private static String time(Random random, String zone) {
        return typed(plainTime(random) + zone, "dateTime");
    }

    /** Times that no id holds, or at its edges. */
    private static String farTime(Random random) {
        String text =
                switch (random.nextInt(6)) {
                    case 0 -> "-0044-03-15T12:00:00";
                    case 1 -> "12019-01-01T00:00:00";
                    case 2 -> "2019-01-02T00:00:00.1234567";
                    case 3 -> "7999-12-31T23:59:59";
                    case 4 -> "8000-01-01T00:00:00";
                    default -> "0001-01-01T00:00:00";
                };
        return typed(text + "Z", "dateTime");
    }

    private static String date(Random random, String zone) {
        return typed(plainTime(random).substring(0, 10) + zone, "date");
    }

    private static String integer(Random random) {
        long number =
                switch (random.nextInt(8)) {
                    case 0 -> random.nextLong();
                    case 1 -> (1L << 55) - 2 + random.nextInt(4);
                    case 2 -> -(1L << 55) - 2 + random.nextInt(4);
                    default -> random.nextInt(60) - 30;
                };
        return number + "";
    }

    private static String decimal(Random random) {
        return random.nextInt(2000) - 1000 + "." + random.nextInt(1000);
    }

    private static String floating(Random random, String type) {
        if (random.nextInt(ANY) == 0) {
            String text = SPECIAL[random.nextInt(SPECIAL.length)];
            return typed(text, type);
        }
        return typed(String.format(Locale.ROOT, "%.2f", random.nextDouble() * 100 - 50), type);
    }

    private static String term(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "<urn:ex:i" + random.nextInt(20) + ">";
            case 1 -> "\"text " + random.nextInt(20) + "\"";
            default -> "\"text " + random.nextInt(20) + "\"@en";
        };
    }

    private static String wild(Random random) {
        return switch (random.nextInt(ANY)) {
            case 0 -> typed(2019 + random.nextInt(3) + "", "gYear");
            case 1 -> typed("2019-0" + (1 + random.nextInt(9)), "gYearMonth");
            case 2 -> random.nextBoolean() + "";
            case 3 -> typed("P1D", "duration");
            case 4 -> typed("2019-02-30T00:00:00Z", "dateTime");
            case 5 -> farTime(random);
            case 6 -> date(random, zone(random));
            default -> {
                ValueProfile[] all = values();
                yield all[random.nextInt(all.length - 1)].literal(random);
            }
        };
    }
}
