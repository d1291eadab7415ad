// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.dateline.model.UserDirectories;
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
        Supplier<?> supplier = suppliers().get(type);
        return supplier == null ? CommandLine.defaultFactory().create(type) : type.cast(supplier.get());
    }

    /** The classes that need more than their no-argument constructor. */
    private Map<Class<?>, Supplier<?>> suppliers() {
        return Map.ofEntries(
                Map.entry(StoreOption.class, this::store),
                Map.entry(ServeCommand.class, () -> new ServeCommand(store())),
                Map.entry(LoadCommand.class, () -> new LoadCommand(store())),
                Map.entry(IngestCommand.class, () -> new IngestCommand(store(), engine)),
                Map.entry(QueryCommand.class, () -> new QueryCommand(store())),
                Map.entry(StatsCommand.class, () -> new StatsCommand(store())),
                Map.entry(AssessCommand.class, () -> new AssessCommand(store(), new LanguageOption(environment))),
                Map.entry(MergesCommand.class, () -> new MergesCommand(store(), new LanguageOption(environment))),
                Map.entry(RetractCommand.class, () -> new RetractCommand(store(), new LanguageOption(environment))),
                Map.entry(ExportCommand.class, () -> new ExportCommand(store())),
                Map.entry(BackupCommand.class, () -> new BackupCommand(store())),
                Map.entry(RestoreCommand.class, () -> new RestoreCommand(store())),
                Map.entry(CompactCommand.class, () -> new CompactCommand(store())),
                Map.entry(CheckCommand.class, () -> new CheckCommand(store())));
    }

    private StoreOption store() {
        return new StoreOption(new UserDirectories(environment));
    }
}
