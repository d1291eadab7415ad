package org.dateline.extract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests of the true language engine: they run where it has been fetched, and are skipped elsewhere. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("engine")
@ExtendWith(NeedsEngine.Fetched.class)
public @interface NeedsEngine {

    /** Looks whether the engine is there. */
    final class Fetched implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return TestEngine.isHere()
                    ? ConditionEvaluationResult.enabled("the language engine is there")
                    : ConditionEvaluationResult.disabled(
                            "skipped: the language engine is not there; `./dateline ingest --fetch-engine` fetches it");
        }
    }
}
