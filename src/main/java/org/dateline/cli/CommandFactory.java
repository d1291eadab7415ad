// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the verbs, and passes the engine and the environment to those that need them. */
final class CommandFactory implements IFactory {
    private final ArticleEngine engine;
    private final Map<String, String> environment;

    /**
     * Creates a factory.
     *
     * @param engine extracts facts from articles
     * @param environment the environment variables
     */
    CommandFactory(ArticleEngine engine, Map<String, String> environment) {
        this.engine = engine;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == IngestCommand.class) {
            return type.cast(new IngestCommand(engine));
        }
        if (type == AssessCommand.class) {
            return type.cast(new AssessCommand(new LanguageOption(environment)));
        }
        if (type == MergesCommand.class) {
            return type.cast(new MergesCommand(new LanguageOption(environment)));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
