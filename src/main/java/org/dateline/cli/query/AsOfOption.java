// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.dateline.derive.asof.AsOfViews;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --as-of}, the same for every verb that reads a store. */
public final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description =
                    "Reads the store as if only the sources existed that were published by the end of this day in UTC,"
                            + " such as 2019-04-10. Needs the directory of a store, or the URL of a Dateline server that has one.")
    private @Nullable LocalDate day;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** The day; null if none is given. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** The store as of the day; the store itself if no day is given. An engine that knows no earlier days is a usage error. */
    public Store of(Store opened) {
        if (day == null) {
            return opened;
        }
        if (opened instanceof EmbeddedStore embedded) {
            return new AsOfViews(embedded).at(day);
        }
        Optional<RemoteStore> earlier = opened instanceof RemoteStore remote ? remote.asOf(day) : Optional.empty();
        return earlier.orElseThrow(() -> new ParameterException(
                verb.commandLine(),
                "--as-of cannot read this engine, which knows today only: " + opened.name()
                        + ". Give the directory of a store, or the URL of a Dateline server that has one"));
    }

    /** Reads a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "not a day: '" + text + "'. Give year, month and day, such as 2019-04-10");
            }
        }
    }
}
