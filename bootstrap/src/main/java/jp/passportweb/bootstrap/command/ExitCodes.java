package jp.passportweb.bootstrap.command;

import picocli.CommandLine.ExitCode;

/** What a command leaves to whoever called it. */
final class ExitCodes {
  static final int DONE = ExitCode.OK;

  /** Nothing was changed, and a sentence says why. */
  static final int REFUSED = 1;

  /** The arguments are not understood. */
  static final int USAGE = ExitCode.USAGE;

  /** Settings or database do not let it run. */
  static final int CANNOT_RUN = 3;

  private ExitCodes() {}
}
