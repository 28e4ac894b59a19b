package jp.passportweb.bootstrap.command;

/** The environment of Micronaut in which a command runs: what begins by itself is not there. */
public final class CommandEnvironment {
  public static final String NAME = "command";

  private CommandEnvironment() {}
}
