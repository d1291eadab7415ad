package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The format of templates, stylesheets and scripts. The formatter of the build does not know templates, so this is their rule: lines of
 * at most {@value #LONGEST} characters, and a line of its own for each block element.
 */
class TemplateStyleTest {
    private static final int LONGEST = 140;
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path ASSETS = Path.of("src/main/resources/page");
    private static final Pattern BLOCK = Pattern.compile("<(?:html|head|body|header|footer|main|nav|section|article|aside|div|p|h[1-6]"
            + "|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|form|fieldset|legend|select|option|datalist|figure|figcaption|details"
            + "|summary|pre|textarea|blockquote|svg|defs|linearGradient|stop|mask|g|rect|path|circle|line)\\b(?!\\.)");

    @TestFactory
    Stream<DynamicTest> linesAreShort() throws IOException {
        return Stream.of(files(TEMPLATES, ".jte"), files(ASSETS, ".css"), files(ASSETS, ".js"))
                .flatMap(List::stream)
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(lines(file, line -> line.codePointCount(0, line.length()) > LONGEST))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachBlockElementHasALineOfItsOwn() throws IOException {
        return files(TEMPLATES, ".jte").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(lines(
                                        file, line -> BLOCK.matcher(line).results().count() > 1))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachSelectorAndDeclarationHasALineOfItsOwn() throws IOException {
        return files(ASSETS, ".css").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(lines(file, TemplateStyleTest::holdsSeveralParts))
                                .isEmpty()));
    }

    private static boolean holdsSeveralParts(String line) {
        String bare = line.replaceAll("/\\*.*", "").replaceAll("\"[^\"]*\"|\\([^()]*\\)", "");
        boolean selectors = bare.endsWith("{") && !bare.strip().startsWith("@") && bare.contains(",");
        return selectors || bare.chars().filter(sign -> sign == ';').count() > 1 || bare.matches(".*\\{.*[:;].*\\}.*");
    }

    @Test
    void everyTemplateIsUsed() throws IOException {
        List<Path> sources = new ArrayList<>(files(TEMPLATES, ".jte"));
        sources.addAll(files(Path.of("src/main/java/org/dateline/page"), ".java"));
        StringBuilder code = new StringBuilder();
        for (Path source : sources) {
            code.append(Files.readString(source));
        }
        assertThat(files(TEMPLATES, ".jte").stream()
                        .map(file -> TEMPLATES.relativize(file).toString())
                        .filter(name -> code.indexOf("\"" + name + "\"") < 0
                                && code.indexOf("@template."
                                                + name.replace(".jte", "").replace('/', '.') + "(")
                                        < 0))
                .isEmpty();
    }

    private interface Rule {
        boolean isBrokenBy(String line);
    }

    /** The lines that break a rule, with their numbers. */
    private static List<String> lines(Path file, Rule rule) throws IOException {
        List<String> broken = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (rule.isBrokenBy(lines.get(i))) {
                broken.add(i + 1 + ": " + lines.get(i));
            }
        }
        return broken;
    }

    private static List<Path> files(Path directory, String end) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().collect(Collectors.toList());
        }
    }
}
