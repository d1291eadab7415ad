package org.dateline.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a measuring test its sheet, and has the sheets gathered when all tests have run. */
final class MeasuresExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(MeasuresExtension.class);
    private static final Path SHARED = Path.of(System.getProperty("dateline.shared", "../shared"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Path corpus = SHARED.resolve(measures(context).corpus());
        if (Files.exists(corpus)) {
            return ConditionEvaluationResult.enabled(corpus + " is there");
        }
        String reason = "not measured: " + measures(context).corpus()
                + " is not among the shared material (-Ddateline.shared=DIR)";
        sheet(context).note(reason);
        run(context).add(sheet(context));
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == MeasureSheet.class || type == Path.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Path.class ? SHARED : sheet(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (sheet(context).isEmpty()) {
            sheet(context).note("not measured: the test broke");
        }
        run(context).add(sheet(context));
    }

    private static Measures measures(ExtensionContext context) {
        return context.getRequiredTestMethod().getAnnotation(Measures.class);
    }

    private static MeasureSheet sheet(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        MeasureSheet.class,
                        unseen -> new MeasureSheet(measures(context).set()),
                        MeasureSheet.class);
    }

    /** The one of the whole run: JUnit closes it when all tests have run. */
    private static EvaluationRun run(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(EvaluationRun.class, unseen -> new EvaluationRun(), EvaluationRun.class);
    }
}
