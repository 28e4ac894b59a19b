package jp.passportweb.network.delegation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Questions over TCP (RFC 7766): so many connections, of one neighbourhood and of all, so long. */
final class Connections {
  static final int MOST = 50;
  static final int OF_NEIGHBOURHOOD = 10;
  static final int QUESTIONS = 20;

  private static final int IDLE_MILLIS = 3000;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final ServerSocket socket;
  private final AnswerDesk desk;
  private final ExecutorService threads;
  private final Semaphore places = new Semaphore(MOST);
  private final Map<String, Integer> open = new ConcurrentHashMap<>();

  Connections(ServerSocket socket, AnswerDesk desk, ExecutorService threads) {
    this.socket = socket;
    this.desk = desk;
    this.threads = threads;
  }

  /** Until the socket is closed. */
  void serve() {
    while (!socket.isClosed()) {
      try {
        admit(socket.accept());
      } catch (IOException e) {
        Pause.afterFailure();
      }
    }
  }

  private void admit(Socket connection) throws IOException {
    String from = RateBound.neighbourhood(connection.getInetAddress());
    if (!places.tryAcquire()) {
      connection.close();
    } else if (open.merge(from, 1, Integer::sum) > OF_NEIGHBOURHOOD) {
      leave(from);
      connection.close();
    } else {
      threads.execute(() -> hold(connection, from));
    }
  }

  private void leave(String from) {
    open.computeIfPresent(from, (_, count) -> count == 1 ? null : count - 1);
    places.release();
  }

  /** Its end ends the talk too, whichever way that hangs. */
  private void hold(Socket connection, String from) {
    Future<?> talk = threads.submit(() -> talk(connection));
    try (connection) {
      talk.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | ExecutionException | IOException e) {
      talk.cancel(true);
    } finally {
      leave(from);
    }
  }

  private Void talk(Socket connection) throws IOException {
    connection.setSoTimeout(IDLE_MILLIS);
    InetAddress from = connection.getInetAddress();
    DataInputStream in = new DataInputStream(connection.getInputStream());
    DataOutputStream out = new DataOutputStream(connection.getOutputStream());
    for (int question = 0; question < QUESTIONS; question++) {
      int length = in.readUnsignedShort();
      Optional<byte[]> answer =
          length > AnswerDesk.LARGEST_QUESTION
              ? Optional.empty()
              : desk.message(in.readNBytes(length), from);
      if (answer.isEmpty()) {
        break;
      }
      byte[] framed = new byte[answer.get().length + 2];
      framed[0] = (byte) (answer.get().length >> 8);
      framed[1] = (byte) answer.get().length;
      System.arraycopy(answer.get(), 0, framed, 2, answer.get().length);
      out.write(framed);
      out.flush();
    }
    return null;
  }
}
