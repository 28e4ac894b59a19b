package jp.passportweb.bootstrap.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends bytes as they are, where a client's library would mend them first. */
final class Attacker {
  /** How long an answer may take on a busy machine. */
  private static final int PATIENCE = 60_000;

  /** How long a connection that has answered is watched for more. */
  private static final int LISTENING = 200;

  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: ([0-9]+)\r\n");
  private static final Pattern COOKIE =
      Pattern.compile("(?i)\r\nset-cookie: ((?:__Host-)?visit=[^;\r\n]+)");

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;

  Attacker(int port) {
    this.port = port;
  }

  /** A browser's visit: its cookie and the token in its forms. */
  record Visit(String cookie, String token) {
    String header() {
      return "Cookie: " + cookie + "\r\n";
    }
  }

  Socket connect() {
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(PATIENCE);
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for an address by GET; each further header ends with CRLF. */
  Answer get(String target, String... headers) {
    return send(head("GET", target, headers) + "\r\n");
  }

  /** Posts a body as this type; an empty type is none. */
  Answer post(String target, String type, String body, String... headers) {
    return send("POST", target, type, body, headers);
  }

  Answer send(String method, String target, String type, String body, String... headers) {
    String contentType = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
    int length = body.getBytes(StandardCharsets.ISO_8859_1).length;
    return send(
        head(method, target, headers)
            + contentType
            + "Content-Length: "
            + length
            + "\r\n\r\n"
            + body);
  }

  /** Sends characters as bytes of ISO 8859-1. */
  Answer send(String bytes) {
    try (Socket socket = connect()) {
      try {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        // Ended while there was more to send; what was answered can still be read.
      }
      return read(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page with a form. */
  Visit visit() {
    String text = get("/user/login/otp").text();
    return new Visit(first(COOKIE, text), first(TOKEN, text));
  }

  /** The first lines of a request, up to the headers that it is given. */
  static String head(String method, String target, String... headers) {
    return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("", headers);
  }

  /** Reads to the end; or, of a connection that stays open, until nothing more comes. */
  static Answer read(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[64 * 1024];
    boolean ended = false;
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        all.write(buffer, 0, read);
        if (isWhole(all.toString(StandardCharsets.ISO_8859_1))) {
          socket.setSoTimeout(LISTENING);
        }
      }
      ended = true;
    } catch (SocketTimeoutException e) {
      // It stays open.
    } catch (IOException e) {
      ended = true;
    }
    return Answer.of(all.toString(StandardCharsets.UTF_8), ended);
  }

  private static boolean isWhole(String text) {
    int end = text.indexOf("\r\n\r\n");
    Matcher length = LENGTH.matcher(text);
    return end >= 0
        && length.find()
        && text.length() >= end + 4 + Integer.parseInt(length.group(1));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in:\n" + text);
    }
    return matcher.group(1);
  }
}
