package jp.passportweb.mail.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers what it was told to, and remembers each connection's commands. */
final class ScriptedSmtp implements AutoCloseable {
  /** What is answered to the text of a mail, whose command is its end. */
  static final String TEXT = ".";

  private static final String TAKEN = "250 ok";

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Map<String, String> answers;
  private final List<List<String>> connections = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /**
   * @param answers in place of 250, by the first four letters of a command
   */
  ScriptedSmtp(Map<String, String> answers) throws IOException {
    this.answers = answers;
    Thread.ofVirtual().start(this::accept);
  }

  SmtpServer server() {
    return new SmtpServer("127.0.0.1", socket.getLocalPort(), null, null, false);
  }

  /** The commands of each connection, in order. */
  List<List<String>> connections() {
    return connections;
  }

  /** Parts from everybody without a word. */
  void hangUp() throws IOException {
    for (Socket one : open) {
      one.close();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    hangUp();
  }

  private void accept() {
    try {
      while (true) {
        Socket one = socket.accept();
        open.add(one);
        List<String> commands = new CopyOnWriteArrayList<>();
        connections.add(commands);
        Thread.ofVirtual().start(() -> serve(one, commands));
      }
    } catch (IOException e) {
      return;
    }
  }

  private void serve(Socket one, List<String> commands) {
    try (one;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(one.getInputStream(), StandardCharsets.US_ASCII))) {
      OutputStream out = one.getOutputStream();
      say(out, "220 scripted");
      boolean text = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (text && !line.equals(TEXT)) {
          continue;
        }
        String command = line.substring(0, Math.min(4, line.length()));
        commands.add(command);
        text = !text && command.equals("DATA");
        say(out, answers.getOrDefault(command, text ? "354 go on" : TAKEN));
        text = text && !answers.containsKey(command);
      }
    } catch (IOException e) {
      return;
    }
  }

  private static void say(OutputStream out, String answer) {
    try {
      out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
