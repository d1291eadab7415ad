// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.usage;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time limit in seconds, such as {@code 30} or {@code 0.5}; at least one millisecond. */
public final class SecondsConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        double seconds = number(text);
        if (!(seconds > 0) || Double.isInfinite(seconds)) {
            throw wrong(text);
        }
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(text);
        }
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException(
                "not a time limit: '" + text + "'. Give a number of seconds greater than 0, such as 30 or 0.5");
    }
}
