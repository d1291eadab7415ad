/**
 * What happened in an article. Frames (tables beside the classes) say which verbs and nouns denote events of which type and who
 * takes which part; grammar says how real, when and where; mentions of one event are brought together.
 */
@NullMarked
package org.dateline.extract.event;

import org.jspecify.annotations.NullMarked;
