// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IssueLogTest {
    private static SyntaxIssue issue(Severity severity, long line) {
        return new SyntaxIssue(new SourcePosition("a.ttl", line, 0), severity, "line " + line);
    }

    @Test
    void allIssuesAreCountedAndTheFirstOfEachKindKept() {
        IssueLog log = new IssueLog(2);
        for (int line = 1; line <= 5; line++) {
            log.add(issue(Severity.ERROR, line));
        }
        log.add(issue(Severity.WARNING, 9));
        assertThat(log.errors()).isEqualTo(5);
        assertThat(log.warnings()).isEqualTo(1);
        assertThat(log.list()).extracting(Issue::message).containsExactly("line 1", "line 2", "line 9");
    }

    @Test
    void groupsOfErrorsComeFirst() {
        IssueLog log = new IssueLog(1);
        log.add(issue(Severity.WARNING, 1));
        log.add(issue(Severity.ERROR, 2));
        log.add(issue(Severity.ERROR, 3));
        assertThat(log.listGroups()).extracting(IssueGroup::kind).containsExactly("syntax error", "doubtful syntax");
        assertThat(log.listGroups().get(0).count()).isEqualTo(2);
        assertThat(log.listGroups().get(0).more()).isEqualTo(1);
    }

    @Test
    void warningsAreNoErrors() {
        IssueLog log = new IssueLog();
        log.add(issue(Severity.WARNING, 1));
        assertThat(log.hasErrors()).isFalse();
        log.add(issue(Severity.ERROR, 2));
        assertThat(log.hasErrors()).isTrue();
    }

    @Test
    void atLeastOneExampleMustBeKept() {
        assertThatThrownBy(() -> new IssueLog(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPositionIsWrittenAsCompilersWriteIt() {
        assertThat(new SourcePosition("a.ttl", 3, 7)).hasToString("a.ttl:3:7");
        assertThat(new SourcePosition("a.ttl", 3, 0)).hasToString("a.ttl:3");
        assertThat(SourcePosition.of("a.ttl")).hasToString("a.ttl");
        assertThatThrownBy(() -> new SourcePosition("a.ttl", -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
