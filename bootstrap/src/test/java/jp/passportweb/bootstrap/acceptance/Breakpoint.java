package jp.passportweb.bootstrap.acceptance;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Halts a running system where a method begins, so that it can be killed right there. */
public final class Breakpoint {
  private static final int LIMIT_MILLIS = 60_000;

  private final VirtualMachine machine;

  /** Attaches to a process that listens for a debugger on a port of this machine. */
  public Breakpoint(int port, String className, String method) {
    AttachingConnector socket =
        Bootstrap.virtualMachineManager().attachingConnectors().stream()
            .filter(connector -> connector.transport().name().equals("dt_socket"))
            .findFirst()
            .orElseThrow();
    Map<String, Connector.Argument> arguments = socket.defaultArguments();
    arguments.get("hostname").setValue("127.0.0.1");
    arguments.get("port").setValue(String.valueOf(port));
    try {
      machine = socket.attach(arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalConnectorArgumentsException e) {
      throw new IllegalStateException(e);
    }
    ReferenceType type = machine.classesByName(className).getFirst();
    machine
        .eventRequestManager()
        .createBreakpointRequest(type.methodsByName(method).getFirst().location())
        .enable();
  }

  /** Waits until the method is entered; its thread, and every other, then stands still. */
  public void awaitHit() {
    long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000L;
    try {
      while (System.nanoTime() < end) {
        EventSet events = machine.eventQueue().remove(LIMIT_MILLIS);
        if (events != null) {
          for (Event event : events) {
            if (event instanceof BreakpointEvent) {
              return;
            }
          }
          events.resume();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new AssertionError("the breakpoint was not reached");
  }
}
