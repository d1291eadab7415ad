/**
 * From an article to its facts: {@link org.dateline.extract.LanguageEngine} analyses the text, and small pure stages turn the
 * analysis into times, places, actors, events and claims, each with the words and the rule it came from.
 */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
