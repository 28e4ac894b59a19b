package jp.passportweb.bootstrap.command;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where commands read and write.
 *
 * @param in what is piped into the process
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err) {
  /** Who runs the command, as the audit trail has it: {@code command:root}. */
  String actor() {
    return "command:" + System.getProperty("user.name", "unknown");
  }

  /** Says why nothing was done. */
  int refuse(String sentence) {
    err.println(sentence);
    return ExitCodes.REFUSED;
  }
}
