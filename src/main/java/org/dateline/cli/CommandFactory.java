package org.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the verbs, and passes the engine to those that extract facts from articles. */
final class CommandFactory implements IFactory {
    private final ArticleEngine engine;

    CommandFactory(ArticleEngine engine) {
        this.engine = engine;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == IngestCommand.class
                ? type.cast(new IngestCommand(engine))
                : CommandLine.defaultFactory().create(type);
    }
}
