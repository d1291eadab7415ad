// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one browser and one demo site to all tests of a run, and ends both with it. */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.isInstalled()
                ? ConditionEvaluationResult.enabled("there is a browser")
                : ConditionEvaluationResult.disabled("no browser: " + Chromium.NEEDED);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        shared(context, Browser.class).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == DemoSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context, parameter.getParameter().getType());
    }

    /** What is kept in the root store is closed at the end of the run. */
    private static <T> T shared(ExtensionContext context, Class<T> type) {
        Store store = context.getRoot().getStore(OURS);
        return type.cast(store.getOrComputeIfAbsent(
                type, wanted -> wanted == Browser.class ? Browser.start() : DemoSite.start()));
    }
}
