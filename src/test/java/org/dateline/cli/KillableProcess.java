// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * {@code dateline} in a JVM of its own, which can be killed with SIGKILL exactly before it uses the disk in some way for the n-th time. A
 * debugger stops it there, so that it does not matter how fast the machine is.
 */
final class KillableProcess implements AutoCloseable {
    private static final int KILLED = 128 + 9;
    private static final String PATIENCE_MILLIS = "120000";

    private final Process process;
    private final VirtualMachine machine;
    private final Map<DiskUse, Integer> counts = new EnumMap<>(DiskUse.class);
    private final Thread events = new Thread(this::handleEvents, "events of a debugged process");

    private KillableProcess(Process process, VirtualMachine machine) {
        this.process = process;
        this.machine = machine;
        events.setDaemon(true);
    }

    /** What a process does to the disk. Each is a method of the JDK, through which Jena and Dateline go, too. */
    enum DiskUse {
        WRITE("sun.nio.ch.FileChannelImpl", "write", "(Ljava/nio/ByteBuffer;)I"),
        WRITE_DATA("java.io.RandomAccessFile", "write", "([BII)V"),
        FORCE("sun.nio.ch.FileChannelImpl", "force", "(Z)V"),
        FORCE_MAPPED("java.nio.MappedByteBuffer", "force", "()Ljava/nio/MappedByteBuffer;"),
        CREATE_FOLDER(
                "java.nio.file.Files",
                "createDirectory",
                "(Ljava/nio/file/Path;[Ljava/nio/file/attribute/FileAttribute;)Ljava/nio/file/Path;"),
        MOVE(
                "java.nio.file.Files",
                "move",
                "(Ljava/nio/file/Path;Ljava/nio/file/Path;[Ljava/nio/file/CopyOption;)Ljava/nio/file/Path;"),
        DELETE("java.nio.file.Files", "deleteIfExists", "(Ljava/nio/file/Path;)Z");

        final String type;
        final String method;
        final String signature;

        DiskUse(String type, String method, String signature) {
            this.type = type;
            this.method = method;
            this.signature = signature;
        }
    }

    /** Starts a process that waits for {@link #resume()}. Its output, standard and error, goes to a file. */
    static KillableProcess start(Path log, Class<?> main, List<String> arguments)
            throws IOException, IllegalConnectorArgumentsException {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(offered -> offered.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> options = connector.defaultArguments();
        set(options, "localAddress", "127.0.0.1");
        set(options, "port", "0");
        set(options, "timeout", PATIENCE_MILLIS);
        String address = connector.startListening(options);
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1", // it does not live long
                    "-XX:+UseSerialGC",
                    "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=127.0.0.1:"
                            + address.substring(address.lastIndexOf(':') + 1),
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName()));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new KillableProcess(process, connector.accept(options));
        } finally {
            connector.stopListening(options);
        }
    }

    private static void set(Map<String, Connector.Argument> options, String name, String value) {
        Objects.requireNonNull(options.get(name), name).setValue(value);
    }

    /** Lets the process run. */
    void resume() {
        events.start();
    }

    /** Has the process killed before it uses the disk in this way for the n-th time from now on. */
    void killBefore(DiskUse use, int n) {
        watch(use, n);
    }

    /** Counts how often the process uses the disk in each way from now on. */
    void count() {
        for (DiskUse use : DiskUse.values()) {
            watch(use, 0);
        }
    }

    /** How often the process used the disk since {@link #count()}. */
    synchronized Map<DiskUse, Integer> counts() {
        return new EnumMap<>(counts);
    }

    Process process() {
        return process;
    }

    /** Waits for the end of the process. Returns whether it was killed. */
    boolean awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        return process.exitValue() == KILLED;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
            events.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(DiskUse use, int n) {
        List<ReferenceType> loaded = machine.classesByName(use.type);
        if (loaded.isEmpty()) {
            ClassPrepareRequest request = machine.eventRequestManager().createClassPrepareRequest();
            request.addClassFilter(use.type);
            request.putProperty(DiskUse.class, use);
            request.putProperty(Integer.class, n);
            request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
            request.enable();
        }
        loaded.forEach(type -> stopIn(type, use, n));
    }

    private void stopIn(ReferenceType type, DiskUse use, int n) {
        BreakpointRequest request = machine.eventRequestManager()
                .createBreakpointRequest(
                        type.methodsByName(use.method, use.signature).get(0).location());
        request.putProperty(DiskUse.class, use);
        request.setSuspendPolicy(n > 0 ? EventRequest.SUSPEND_ALL : EventRequest.SUSPEND_NONE);
        if (n > 0) {
            request.addCountFilter(n);
        }
        request.enable();
    }

    private void handleEvents() {
        try {
            machine.resume();
            while (true) {
                EventSet set = machine.eventQueue().remove();
                set.forEach(this::handle);
                set.resume();
            }
        } catch (InterruptedException | VMDisconnectedException e) {
            // The process has ended.
        }
    }

    private void handle(Event event) {
        EventRequest request = event.request();
        if (event instanceof ClassPrepareEvent prepared) {
            stopIn(prepared.referenceType(), (DiskUse) request.getProperty(DiskUse.class), (Integer)
                    request.getProperty(Integer.class));
        } else if (event instanceof BreakpointEvent) {
            if (request.suspendPolicy() == EventRequest.SUSPEND_ALL) {
                kill();
            } else {
                synchronized (this) {
                    counts.merge((DiskUse) request.getProperty(DiskUse.class), 1, Integer::sum);
                }
            }
        }
    }

    /** The process stands still, so that it does nothing more until it is gone. */
    private void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
