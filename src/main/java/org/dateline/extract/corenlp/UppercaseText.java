package org.dateline.extract.corenlp;

/** Whether a text is written in capitals throughout, as wires of old were: then names do not show by their capitals. */
final class UppercaseText {
    /** From this share on: figures, marks and a mixed headline leave a wire text above it, and no ordinary text comes near. */
    private static final double SHARE = 0.8;

    private UppercaseText() {}

    static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters > 0 && capitals >= SHARE * letters;
    }
}
