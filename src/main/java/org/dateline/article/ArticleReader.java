package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.dateline.article.draft.ArticleLimits;
import org.dateline.article.draft.MastheadMerger;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.text.TextDecoder;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.InputException;
import org.dateline.issue.IssueLog;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;

/**
 * Reads articles of any format. One reader serves one run: it names every article differently. What is wrong or left out goes into the
 * log, and nothing is thrown for what an input holds. Not safe for use by several threads.
 */
public final class ArticleReader {
    private final ArticleOptions options;
    private final IssueLog log;
    private final SlugAssigner slugs = new SlugAssigner();
    private String addressed = "";

    /**
     * A reader.
     *
     * @param options what the user says about all articles
     * @param log learns of what is wrong and what is skipped, with its place
     */
    public ArticleReader(ArticleOptions options, IssueLog log) {
        this.options = options;
        this.log = log;
    }

    /**
     * The articles of one input: all are in memory at once.
     *
     * @param input opened, read to its end and closed
     */
    public List<LocatedArticle> list(ArticleInput input) {
        List<LocatedArticle> articles = new ArrayList<>();
        read(input, articles::add);
        return articles;
    }

    /**
     * Reads one input; of an input with many articles only one is in memory at a time.
     *
     * @param input opened, read to its end and closed
     * @param taker takes each article as soon as it is read
     */
    public void read(ArticleInput input, Consumer<LocatedArticle> taker) {
        SourcePosition position = SourcePosition.of(input.name());
        RawArticleSink notes = new RawArticleSink(log, draft -> {});
        try (BufferedInputStream in = new BufferedInputStream(input.source().open(), InputHead.LENGTH)) {
            Masthead sidecar =
                    input.sidecar().isPresent() ? sidecar(input.sidecar().get(), notes) : MastheadMerger.BLANK;
            ArticleComposer composer = new ArticleComposer(slugs, options, sidecar, notes);
            long before = log.errors() + log.warnings();
            AtomicBoolean found = new AtomicBoolean();
            FormatDetector.read(input.name(), in, new RawArticleSink(log, draft -> {
                found.set(true);
                composer.compose(draft).ifPresent(article -> give(article, taker));
            }));
            if (!found.get() && before == log.errors() + log.warnings()) {
                notes.skip(position, "there is no article in it");
            }
        } catch (InputException e) {
            e.issues().forEach(log::add);
        } catch (DamagedInputException e) {
            log.add(e.issue());
        } catch (IOException e) {
            notes.refuse(position, "cannot be read: " + e.getMessage());
        }
    }

    private void give(LocatedArticle article, Consumer<LocatedArticle> taker) {
        String position = article.position().toString();
        if (!options.address().isEmpty() && !addressed.isEmpty()) {
            new RawArticleSink(log, draft -> {})
                    .refuse(article.position(), "--url names one article, and that is %s".formatted(addressed));
            return;
        }
        addressed = position;
        taker.accept(article);
    }

    private static Masthead sidecar(Path file, RawArticleSink notes) throws IOException {
        if (Files.size(file) > ArticleLimits.MOST_BYTES) {
            throw new IOException(file + " is too long for a sidecar");
        }
        String name = file.toString();
        return SidecarReader.read(TextDecoder.decode(Files.readAllBytes(file), "", name, notes), name, notes);
    }
}
