// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.heideltime;

import de.unihd.dbs.heideltime.standalone.Config;
import java.util.Map;
import java.util.Properties;

/** The settings that HeidelTime normally reads from a file. It keeps them in static fields. */
final class HeidelTimeSettings {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry(Config.CONSIDER_DATE, "true"),
            Map.entry(Config.CONSIDER_TIME, "true"),
            Map.entry(Config.CONSIDER_DURATION, "true"),
            Map.entry(Config.CONSIDER_SET, "true"),
            // Temponyms are names of battles and births: events, not times.
            Map.entry(Config.CONSIDER_TEMPONYM, "false"),
            Map.entry(Config.UIMAVAR_DATE, "Date"),
            Map.entry(Config.UIMAVAR_TIME, "Time"),
            Map.entry(Config.UIMAVAR_DURATION, "Duration"),
            Map.entry(Config.UIMAVAR_SET, "Set"),
            Map.entry(Config.UIMAVAR_TEMPONYM, "Temponym"),
            Map.entry(Config.UIMAVAR_LANGUAGE, "Language"),
            Map.entry(Config.UIMAVAR_TYPETOPROCESS, "Type"),
            Map.entry(Config.UIMAVAR_CONVERTDURATIONS, "ConvertDurations"));

    private HeidelTimeSettings() {}

    /** Sets the settings. */
    static void install() {
        Properties properties = new Properties();
        properties.putAll(SETTINGS);
        Config.setProps(properties);
    }
}
