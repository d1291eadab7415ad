package org.dateline.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.article.ArticleInput;
import org.dateline.article.ArticleInputs;
import org.dateline.article.ArticleOptions;
import org.dateline.article.ArticleReader;
import org.dateline.article.LocatedArticle;
import org.dateline.input.Decompressor;
import org.dateline.issue.IssueLog;

/** The articles in what a user names: files of every format, packed or not, directories, standard input. */
public final class ArticleFiles {
    private final List<ArticleInput> inputs;
    private final ArticleReader reader;

    /**
     * Looks which inputs there are, and reads none yet.
     *
     * @param arguments as the user gave them
     * @param standardInput what {@code -} means
     * @param options what the user says of the articles
     * @param log learns of what is missing or cannot be read
     */
    public ArticleFiles(List<String> arguments, InputStream standardInput, ArticleOptions options, IssueLog log) {
        this.inputs = ArticleInputs.list(
                arguments, standardInput, (name, packed) -> Decompressor.open(name, packed, bytes -> {}), log);
        this.reader = new ArticleReader(options, log);
    }

    /** How many inputs there are; one may hold many articles. */
    public int size() {
        return inputs.size();
    }

    /** Reads all, and hands over each article as soon as it is read. */
    public void readAll(Consumer<LocatedArticle> taker) {
        inputs.forEach(input -> reader.read(input, taker));
    }
}
