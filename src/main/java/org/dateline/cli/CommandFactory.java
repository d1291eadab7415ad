package org.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the verbs: the one that reads articles is told by which engine. */
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
