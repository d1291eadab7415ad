// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

/** What people have written into the fields of web sites to break them. */
enum HostileText {
    SCRIPT("<script>alert(1)</script>"),
    END_OF_SCRIPT("</script><script>alert(1)</script><!--"),
    IMAGE("\"><img src=x onerror=alert(1)>"),
    ATTRIBUTE("' onmouseover='alert(1)' autofocus onfocus='alert(1)"),
    VECTOR("<svg/onload=alert(1)><style>*{display:none}</style>"),
    TEMPLATE("${alert(1)} {{alert(1)}} $unsafe{alert(1)} @if(true)"),
    ADDRESS("javascript:alert(1)"),
    ENTITY("&lt;img src=x onerror=alert(1)&gt; &#x202E;"),
    SEPARATORS("one\u2028two\u2029three\nfour\tfive"),
    OVERRIDE("seen \u202Egnp.exe\u2066 not closed"),
    BOTH_WAYS("\u0642\u0648\u0627\u062A Haftar (3\u20134) \u05E9\u05DC\u05D5\u05DD!"),
    INVISIBLE("Tri\u200Bpo\u200Dli\uFEFF\u00AD"),
    STACKED("Z" + "\u0351\u036B\u0343\u036A\u0302".repeat(40) + "algo"),
    EMOJI(
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83C\uDDF1\uD83C\uDDFE \uD83E\uDD37\uD83C\uDFFD\u200D\u2642\uFE0F"),
    ONE_WORD("Donaudampfschifffahrt".repeat(40)),
    LONG("<b>x</b>&amp;".repeat(8000)),
    LONG_WORD("x".repeat(100_000)),
    /** One mark, which every font of Latin has. */
    TOWER("e" + "\u0301".repeat(300) + " accent"),
    /** A mark with a width of its own, one without, and a joiner of marks between them. */
    VOWELS("\u0E01" + "\u0E49".repeat(100) + " \u0915" + "\u093E".repeat(100) + " x" + "\u0301\u034F".repeat(60)),
    /** Consonants that a virama joins into one cluster, in Unicode since 15.1. */
    CONJUNCT("\u0915" + "\u094D\u0915".repeat(120)),
    JAMO("\u1100".repeat(200)),
    JOINED_EMOJI("\uD83D\uDC68" + "\u200D\uD83D\uDC69".repeat(60)),
    FLAGS("\uD83C\uDDF1\uD83C\uDDFE".repeat(60) + "\uD83C\uDFF4" + "\uDB40\uDC67".repeat(60)),
    IDEOGRAPHS("\u5229\u6BD4\u4E9A".repeat(70)),
    RIGHT_TO_LEFT_WORD("\u0627\u0644\u062D\u0643\u0648\u0645\u0629".repeat(30) + "\u0628" + "\u064B".repeat(100)),
    UNBROKEN("a\u00A0b\u2060c\u2011".repeat(60));

    private final String text;

    HostileText(String text) {
        this.text = text;
    }

    /** The text as it would be read. */
    String text() {
        return text;
    }

    /** The text between the quotes of a Turtle literal. */
    String inTurtle() {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
