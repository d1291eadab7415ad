// SPDX-License-Identifier: Apache-2.0
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

/** Marks tests of the real language engine. They run if it has been downloaded, and are skipped otherwise. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("engine")
@ExtendWith(NeedsEngine.Fetched.class)
public @interface NeedsEngine {

    /** Checks whether the engine is on this machine. */
    final class Fetched implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return TestEngine.isHere()
                    ? ConditionEvaluationResult.enabled("the language engine is on this machine")
                    : ConditionEvaluationResult.disabled(
                            "Skipped: the language engine is not on this machine. `./dateline ingest --fetch-engine` downloads it.");
        }
    }
}
