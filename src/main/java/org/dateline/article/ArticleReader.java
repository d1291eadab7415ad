package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.dateline.article.draft.ArticleLimits;
import org.dateline.article.draft.MastheadMerger;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.text.TextDecoder;
import org.dateline.input.Input;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.InputException;
import org.dateline.issue.IssueLog;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;

/**
 * Reads articles of any format. One reader serves one run and gives every article a slug of its own. Problems and skipped articles go to
 * the log; bad content throws nothing. Not safe for use by several threads.
 */
public final class ArticleReader {
    private final ArticleOptions options;
    private final IssueLog log;
    private final SlugAssigner slugs = new SlugAssigner();
    /** The position of the article that {@code --url} names; empty as long as none was read. */
    private String addressed = "";

    /**
     * Creates a reader.
     *
     * @param options what the user says about all articles
     * @param log receives problems and skipped articles, with their position
     */
    public ArticleReader(ArticleOptions options, IssueLog log) {
        this.options = options;
        this.log = log;
    }

    /**
     * Reads the articles of one input into memory.
     *
     * @param input opened, read to its end and closed
     */
    public List<LocatedArticle> list(Input input) {
        List<LocatedArticle> articles = new ArrayList<>();
        read(input, articles::add);
        return articles;
    }

    /**
     * Reads one input. Of an input with many articles, only one is in memory at a time.
     *
     * @param input opened, read to its end and closed
     * @param consumer receives each article as soon as it is read
     */
    public void read(Input input, Consumer<LocatedArticle> consumer) {
        SourcePosition position = SourcePosition.of(input.name());
        RawArticleSink messages = new RawArticleSink(log, raw -> {});
        try (BufferedInputStream in = new BufferedInputStream(input.open(), InputHead.LENGTH)) {
            ArticleComposer composer = new ArticleComposer(slugs, options, sidecar(input, messages), messages);
            long before = log.errors() + log.warnings();
            AtomicBoolean found = new AtomicBoolean();
            FormatDetector.read(input.name(), in, new RawArticleSink(log, raw -> {
                found.set(true);
                composer.compose(raw).ifPresent(article -> pass(article, consumer));
            }));
            if (!found.get() && before == log.errors() + log.warnings()) {
                messages.skip(position, "no article in this input");
            }
        } catch (InputException e) {
            e.issues().forEach(log::add);
        } catch (DamagedInputException e) {
            log.add(e.issue());
        } catch (IOException e) {
            messages.refuse(position, "cannot be read: " + e.getMessage());
        }
    }

    private void pass(LocatedArticle article, Consumer<LocatedArticle> consumer) {
        if (!options.address().isEmpty() && !addressed.isEmpty()) {
            new RawArticleSink(log, raw -> {})
                    .refuse(article.position(), "--url names one article, and it was given to %s".formatted(addressed));
            return;
        }
        addressed = article.position().toString();
        consumer.accept(article);
    }

    /** What the sidecar of an input says, if the input is a file that has one. */
    private static Masthead sidecar(Input input, RawArticleSink messages) throws IOException {
        Optional<Path> sidecar = input.file().map(ArticleFileNames::sidecar).filter(Files::isRegularFile);
        if (sidecar.isEmpty()) {
            return MastheadMerger.BLANK;
        }
        Path file = sidecar.get();
        if (Files.size(file) > ArticleLimits.MAX_BYTES) {
            throw new IOException(file + " is too long for a sidecar");
        }
        String name = file.toString();
        return SidecarReader.read(TextDecoder.decode(Files.readAllBytes(file), "", name, messages), name, messages);
    }
}
