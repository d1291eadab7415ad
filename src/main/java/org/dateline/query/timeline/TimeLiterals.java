package org.dateline.query.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.model.BadParameterException;
import org.dateline.model.Moment;

/** Reads what stands for a time in a store: {@code xsd:dateTime}, and also days, months and years, which foreign data have. */
final class TimeLiterals {
    private static final String DATE_ZONE = "(?<=^-?\\d{4,6}(-\\d\\d){0,2})(Z|[+-]\\d\\d:\\d\\d)$";

    private TimeLiterals() {}

    /** The first instant that a literal stands for; nothing where it stands for none. */
    static Optional<Instant> begin(Node literal) {
        return moment(literal).map(Moment::begin);
    }

    /** The first instant after what a literal stands for. */
    static Optional<Instant> end(Node literal) {
        return moment(literal).map(Moment::end);
    }

    private static Optional<Moment> moment(Node literal) {
        if (!literal.isLiteral()) {
            return Optional.empty();
        }
        String text = literal.getLiteralLexicalForm();
        if (text.length() == 20 && text.charAt(19) == 'Z') {
            return usual(text);
        }
        try {
            return Optional.of(Moment.parse("time", text.replaceFirst(DATE_ZONE, "")));
        } catch (BadParameterException e) {
            return Optional.empty();
        }
    }

    /** {@code 2019-04-03T00:00:00Z}, as nearly all are. */
    private static Optional<Moment> usual(String text) {
        try {
            Instant instant = Instant.parse(text);
            return Optional.of(new Moment(text, instant, instant));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
