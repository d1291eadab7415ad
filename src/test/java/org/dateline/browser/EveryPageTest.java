package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every kind of page, at a desk and on a telephone, in the light and in the dark. */
@InBrowser
class EveryPageTest {
    private static final List<View> VIEWS =
            List.of(View.WIDE, View.WIDE.inTheDark(), View.PHONE, View.PHONE.inTheDark());

    @ParameterizedTest
    @EnumSource
    void looksRightAndStaysAtHome(PageKind kind, Browser browser, DemoSite site) {
        for (View view : VIEWS) {
            browser.look(view).open(site.url(kind.path()));
            browser.screenshot(kind.slug() + "-" + view.name());
            assertThat(Axe.violations(browser)).as("axe, %s", view.name()).isEmpty();
            assertThat(browser.overflow())
                    .as("pixels too wide, %s", view.name())
                    .isZero();
            Traffic traffic = browser.traffic();
            assertThat(traffic.outside(site.origin())).as("requests elsewhere").isEmpty();
            assertThat(traffic.complaintsExceptStatusOf(site.url(kind.path())))
                    .as("complaints, %s", view.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadWithoutScriptsAndOnPaper(PageKind kind, Browser browser, DemoSite site) {
        for (View view :
                List.of(View.PHONE.withoutScripts(), View.WIDE.inTheDark().onPaper())) {
            browser.look(view).open(site.url(kind.path()));
            browser.screenshot(kind.slug() + "-" + view.name());
            assertThat(browser.text("main h1")).as("title, %s", view.name()).isNotBlank();
            assertThat(browser.overflow())
                    .as("pixels too wide, %s", view.name())
                    .isZero();
        }
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .as("paper")
                .isEqualTo("rgb(255, 255, 255)");
    }
}
