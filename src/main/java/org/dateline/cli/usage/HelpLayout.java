// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.IOptionRenderer;
import picocli.CommandLine.Help.IParameterRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The layout of help texts: lines break at spaces only, and examples never, so that IRIs, paths and commands can be copied. Picocli
 * itself also breaks lines after the dots and slashes of an IRI.
 */
public final class HelpLayout {
    /** At least the columns of picocli before a description: names of options, and separators. */
    private static final int INDENT = 30;

    private HelpLayout() {}

    /** Sets the layout for a command and all its verbs. */
    public static void apply(CommandLine command) {
        command.setHelpFactory((spec, scheme) -> new Help(spec, scheme) {
            @Override
            public IOptionRenderer createDefaultOptionRenderer() {
                IOptionRenderer picocli = super.createDefaultOptionRenderer();
                return (option, labels, colours) -> wrap(
                        picocli.render(option, labels, colours),
                        spec.usageMessage().width() - INDENT);
            }

            @Override
            public IParameterRenderer createDefaultParameterRenderer() {
                IParameterRenderer picocli = super.createDefaultParameterRenderer();
                return (parameter, labels, colours) -> wrap(
                        picocli.render(parameter, labels, colours),
                        spec.usageMessage().width() - INDENT);
            }
        });
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_DESCRIPTION, HelpLayout::description);
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, HelpLayout::footer);
        command.getSubcommands().values().forEach(HelpLayout::apply);
    }

    private static String description(Help help) {
        UsageMessageSpec usage = help.commandSpec().usageMessage();
        return Arrays.stream(usage.description())
                .flatMap(paragraph -> lines(paragraph, usage.width() - 1).stream())
                .map(line -> line + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static String footer(Help help) {
        return Arrays.stream(help.commandSpec().usageMessage().footer())
                .map(line -> line + System.lineSeparator())
                .collect(Collectors.joining());
    }

    /** The lines of a text, broken at spaces; a longer word has a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (int[] part : parts(text, width)) {
            lines.add(text.substring(part[0], part[1]));
        }
        return lines;
    }

    /** Breaks the last column of the rows at spaces, before picocli breaks it elsewhere. */
    private static Text[][] wrap(Text[][] rows, int width) {
        List<Text[]> wrapped = new ArrayList<>();
        for (Text[] row : rows) {
            int last = row.length - 1;
            boolean first = true;
            for (int[] part : parts(row[last].plainString(), width)) {
                Text[] line = new Text[row.length];
                Arrays.fill(line, CommandLine.Help.Ansi.OFF.text(""));
                if (first) {
                    System.arraycopy(row, 0, line, 0, last);
                }
                line[last] = row[last].substring(part[0], part[1]);
                wrapped.add(line);
                first = false;
            }
        }
        return wrapped.toArray(Text[][]::new);
    }

    /** The beginnings and ends of the lines of a text. */
    private static List<int[]> parts(String text, int width) {
        List<int[]> parts = new ArrayList<>();
        int begin = 0;
        while (text.length() - begin > width) {
            int end = text.lastIndexOf(' ', begin + width);
            if (end <= begin) {
                end = text.indexOf(' ', begin);
            }
            if (end < 0) {
                break;
            }
            parts.add(new int[] {begin, end});
            begin = end + 1;
        }
        parts.add(new int[] {begin, text.length()});
        return parts;
    }
}
