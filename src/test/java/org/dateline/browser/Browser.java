// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.TemporaryFolder;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser: opens pages, presses keys, looks. Whatever waits, waits for a state, never for a time. */
public final class Browser implements AutoCloseable {
    /** The folder of screenshots; empty where none are wanted. */
    private static final String SCREENSHOTS = System.getProperty("dateline.screenshots", "");

    /** Pages may be longer than any picture should be, in CSS pixels. */
    private static final long LONGEST_PICTURE = 8000;

    /** Longest that a state may take to come about on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The text of an element, with plain spaces; nothing while there is no such element or more of the page may come. */
    private static final String TEXT = """
            const element = document.readyState === 'loading' ? null : document.querySelector(arguments[0]);
            return element === null ? null : element.innerText.replaceAll('\\u00a0', ' ').trim();
            """;

    private final Path profile;
    private final ChromeDriver driver;
    private int width = ViewSettings.WIDE.width();

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    static Browser start() {
        Path profile = TemporaryFolder.create("dateline-chromium");
        return new Browser(profile, Chromium.start(profile));
    }

    /** Forgets everything: the page, what it stored, how it was looked at, what was logged. */
    public void reset() {
        String url = driver.getCurrentUrl();
        if (url != null && url.startsWith("http")) {
            driver.executeCdpCommand(
                    "Storage.clearDataForOrigin",
                    Map.of("origin", url.replaceAll("(?<=\\d)/.*", ""), "storageTypes", "all"));
        }
        look(ViewSettings.WIDE);
        open("about:blank");
        traffic();
    }

    /** From now on pages are looked at like this. */
    public Browser look(ViewSettings view) {
        width = view.width();
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        view.width(),
                        "height",
                        view.height(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        view.isPhone()));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        view.print() ? "print" : "",
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", view.dark() ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !view.scripting()));
        return this;
    }

    /** Goes to a URL and waits until all that it needs is there. */
    public Browser open(String url) {
        driver.get(url);
        return this;
    }

    /** Goes back in the history. */
    public Browser back() {
        driver.navigate().back();
        return this;
    }

    /** The address as the reader sees it. */
    public String url() {
        String url = driver.getCurrentUrl();
        return url == null ? "" : url;
    }

    /** The driver itself, for what is not offered here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** The first element that matches, as soon as it is there. */
    public WebElement find(String css) {
        return waiting("no " + css).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    /** All elements that match now. */
    public List<WebElement> list(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /**
     * The text of the first element that matches, as the reader sees it, once the page is read to its end. Element and text are
     * asked for in one go, so that nothing is replaced in between.
     */
    public String text(String css) {
        return waiting("no text in " + css).ignoring(WebDriverException.class).until(page -> (String) run(TEXT, css));
    }

    /** Waits until the first element that matches says this among other things. */
    public Browser says(String css, String part) {
        return until("return document.querySelector(arguments[0]).innerText.includes(arguments[1])", css, part);
    }

    /** Clicks on the first element that matches, as soon as that is possible. */
    public Browser click(String css) {
        steadily("cannot click on " + css, page -> {
            page.findElement(By.cssSelector(css)).click();
            return true;
        });
        return this;
    }

    /** Writes into the first field that matches, in place of its content. */
    public Browser write(String css, String text) {
        steadily("cannot write into " + css, page -> {
            WebElement field = page.findElement(By.cssSelector(css));
            field.clear();
            field.sendKeys(text);
            return true;
        });
        return this;
    }

    /**
     * Does something with an element as soon as it can be done. The page may be replaced between finding the element and using
     * it, by the next page or by the part that came to be shown: then it is looked for again.
     */
    private <T> T steadily(String complaint, Function<WebDriver, T> deed) {
        return waiting(complaint)
                .ignoreAll(List.of(
                        NoSuchElementException.class,
                        StaleElementReferenceException.class,
                        ElementNotInteractableException.class))
                .until(deed);
    }

    /** Loads the page again and again until an element is there. */
    public Browser again(String css) {
        waiting("no " + css + " however often the page was loaded").until(page -> {
            boolean there = !list(css).isEmpty();
            if (!there) {
                page.navigate().refresh();
            }
            return there;
        });
        return this;
    }

    /** Waits until the reader is at an address that ends so. */
    public Browser arrived(String end) {
        waiting("not at " + end).until(page -> url().endsWith(end));
        return this;
    }

    /** Presses keys where the focus is. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Moves the focus on by the given number of stops. */
    public Browser tab(int stops) {
        for (int i = 0; i < stops; i++) {
            press(Keys.TAB);
        }
        return this;
    }

    /** Draws with the pressed mouse within an element, from one horizontal share of its width (0 to 1) to another. */
    public Browser drag(String css, double from, double to) {
        WebElement element = find(css);
        run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        int width = element.getSize().getWidth();
        new Actions(driver)
                .moveToElement(element, (int) ((from - 0.5) * width), 0)
                .clickAndHold()
                .moveToElement(element, (int) (((from + to) / 2 - 0.5) * width), 0)
                .moveToElement(element, (int) ((to - 0.5) * width), 0)
                .release()
                .perform();
        return this;
    }

    /** Runs a script of the test's own in the page; its value, where it returns one. */
    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /**
     * Waits until a script of the test's own, such as {@code return document.hasFocus()}, returns true. A script that fails, because
     * what it looks at is not there yet or the page is being left, is asked again.
     */
    public Browser until(String script, Object... arguments) {
        waiting("not so: " + script)
                .ignoring(WebDriverException.class)
                .until(page -> Boolean.TRUE.equals(run(script, arguments)));
        return this;
    }

    /** Waits until the browser's log, which is written a little after the page, has a matching entry. */
    public <T> List<T> logged(Function<BrowserLog, List<T>> kind) {
        return waiting("nothing logged").until(page -> {
            List<T> found = kind.apply(traffic());
            return found.isEmpty() ? null : found;
        });
    }

    /** What was requested and complained of since the last time that this was asked. */
    public BrowserLog traffic() {
        return BrowserLog.of(driver.manage().logs());
    }

    /** By how many pixels the page is wider than the window; 0 where it fits. */
    public long overflow() {
        return pixels("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** By how many pixels content reaches beyond the edge of the window, where nobody can scroll to it; 0 where all of it is seen. */
    public long cutOff() {
        return pixels("document.body.scrollWidth - document.body.clientWidth");
    }

    /**
     * Takes a picture of the whole page, as NAME.png in the folder that the system property {@code dateline.screenshots} names; does
     * nothing without it, since pictures are for people and take a quarter of the time of these tests.
     */
    public void screenshot(String name) {
        if (SCREENSHOTS.isEmpty()) {
            return;
        }
        Map<String, Object> clip = Map.of(
                "x",
                0,
                "y",
                0,
                "width",
                pixels("innerWidth"),
                "height",
                Math.min(pixels("document.documentElement.scrollHeight"), LONGEST_PICTURE),
                "scale",
                1);
        picture(Path.of(SCREENSHOTS, name + ".png"), Map.of("captureBeyondViewport", true, "clip", clip));
    }

    /** Takes a picture of what the window shows. */
    public Path photograph(Path file) {
        return picture(file, Map.of());
    }

    private long pixels(String script) {
        return run("return " + script) instanceof Number number ? number.longValue() : 0;
    }

    private Path picture(Path file, Map<String, Object> parameters) {
        Object data =
                driver.executeCdpCommand("Page.captureScreenshot", parameters).get("data");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebDriverWait waiting(String otherwise) {
        WebDriverWait waiting = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        waiting.withMessage(() -> otherwise + " on " + url());
        return waiting;
    }

    @Override
    public void close() {
        driver.quit();
        TemporaryFolder.delete(profile);
    }
}
