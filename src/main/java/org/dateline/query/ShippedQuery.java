// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query that ships with the program: a file under {@code queries/} with comments of the form {@code # key: value} at its head.
 *
 * @param name the file's name without folder and {@code .rq}
 * @param title from {@code # title:}, else empty
 * @param question from {@code # question:}, else empty
 * @param topic from {@code # topic:}, by which menus group; else empty
 * @param parameters one for each {@code # param NAME default: VALUE}, as {@code NAME=VALUE}
 * @param text the whole file
 */
public record ShippedQuery(
        String name, String title, String question, String topic, List<String> parameters, String text) {
    private static final Pattern COMMENT = Pattern.compile("#\\s*([A-Za-z]+)\\s*:\\s*(.*?)\\s*");
    private static final Pattern PARAMETER = Pattern.compile("#\\s*param\\s+(\\w+)\\s+default:\\s*(.*?)\\s*");

    /** Keeps its own copy of the parameters. */
    public ShippedQuery {
        parameters = List.copyOf(parameters);
    }

    /** Reads the comments at the head of a query; those with other keys are passed over. */
    static ShippedQuery parse(String name, String text) {
        String title = "";
        String question = "";
        String topic = "";
        List<String> parameters = new ArrayList<>();
        for (String line : text.lines().takeWhile(ShippedQuery::isHead).toList()) {
            Matcher parameter = PARAMETER.matcher(line);
            if (parameter.matches()) {
                parameters.add(parameter.group(1) + "=" + parameter.group(2));
            }
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                switch (comment.group(1)) {
                    case "title" -> title = comment.group(2);
                    case "question" -> question = comment.group(2);
                    case "topic" -> topic = comment.group(2);
                    default -> {}
                }
            }
        }
        return new ShippedQuery(name, title, question, topic, parameters, text);
    }

    private static boolean isHead(String line) {
        return line.isBlank() || line.startsWith("#");
    }
}
