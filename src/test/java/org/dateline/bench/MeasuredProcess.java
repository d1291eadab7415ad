// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a program took that ran as a process of its own.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of all processors together
 * @param memory the most memory that it had at once, pages of mapped files included, in MiB; 0 where the operating system does not tell
 * @param own the most memory that it had at once without the pages of files, in MiB, as seen every 20 ms; the operating system takes back
 *     pages of files when another program needs memory
 */
record MeasuredProcess(double wall, double cpu, long memory, long own) {
    /** The program of this project, which runs with the options of its launcher. */
    static final String DATELINE = "org.dateline.cli.Dateline";

    /** Runs a main class on the class path of the tests; it must succeed. */
    static MeasuredProcess of(String heap, String main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap));
        if (main.equals(DATELINE)) {
            command.add("-XX:+UseParallelGC");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Duration cpu = Duration.ZERO;
        long memory = 0;
        long own = 0;
        // Asked while it lives: the operating system forgets the figures with the process.
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            memory = Math.max(memory, memory(process.pid(), "VmHWM:"));
            own = Math.max(own, memory(process.pid(), "RssAnon:"));
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
        return new MeasuredProcess(wall, cpu.toMillis() / 1e3, memory, own);
    }

    private static long memory(long pid, String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            Optional<String> line = lines.filter(each -> each.startsWith(name)).findFirst();
            return line.map(each -> Long.parseLong(each.replaceAll("\\D", "")) >> 10)
                    .orElse(0L);
        } catch (IOException | RuntimeException e) {
            return 0; // It has just ended, or the operating system has no such file.
        }
    }
}
