package jp.passportweb.network.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a port of this machine that answers as a test tells it, byte by byte if need be. */
final class SmallWebServer implements AutoCloseable {
  private final ServerSocket connections;
  private final Answers answers;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /** What a test lets it say to the request line of a connection. */
  interface Answers {
    void answer(String requestLine, OutputStream out) throws IOException, InterruptedException;
  }

  SmallWebServer(Answers answers) throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answers);
  }

  SmallWebServer(ServerSocket connections, Answers answers) {
    this.connections = connections;
    this.answers = answers;
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return connections.getLocalPort();
  }

  /** The heads of all requests, one text each. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  static String page(String content) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
        + content.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + content;
  }

  static String redirect(int status, String location) {
    return "HTTP/1.1 "
        + status
        + " There\r\nLocation: "
        + location
        + "\r\nContent-Length: 0\r\n\r\n";
  }

  static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void serve() {
    while (!connections.isClosed()) {
      try {
        Socket connection = connections.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      StringBuilder head = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      requests.add(head.toString());
      answers.answer(head.toString().lines().findFirst().orElse(""), connection.getOutputStream());
    } catch (IOException e) {
      // the visitor left
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    connections.close();
  }
}
