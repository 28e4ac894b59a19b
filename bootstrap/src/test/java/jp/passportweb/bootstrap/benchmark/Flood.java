package jp.passportweb.bootstrap.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The same request over a few connections that stay, each asking again as soon as it is answered.
 */
final class Flood {
  private static final String OK = "HTTP/1.1 200";
  private static final String LENGTH = "content-length:";
  private static final int MILLIS_LIMIT = 30_000;

  private final int port;
  private final byte[] request;
  private final int connections;
  private final Duration lasts;
  private final Queue<Long> took = new ConcurrentLinkedQueue<>();

  /**
   * @param request the bytes of a whole HTTP/1.1 request
   */
  Flood(int port, byte[] request, int connections, Duration lasts) {
    this.port = port;
    this.request = request.clone();
    this.connections = connections;
    this.lasts = lasts;
  }

  /** How many answers came; anything but 200 is a failure. */
  long answers() throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + lasts.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        Callable<Long> connection = () -> connection(end);
        counts.add(threads.submit(connection));
      }
      long all = 0;
      for (Future<Long> count : counts) {
        all += count.get();
      }
      return all;
    }
  }

  /** How long answers took, up to the slowest of a share of all of them. */
  long millis(double share) {
    long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
    int last = (int) Math.ceil(share * sorted.length) - 1;
    return TimeUnit.NANOSECONDS.toMillis(sorted[Math.max(0, last)]);
  }

  private long connection(long end) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(MILLIS_LIMIT);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      long count = 0;
      while (System.nanoTime() < end) {
        long asked = System.nanoTime();
        socket.getOutputStream().write(request);
        answer(in);
        took.add(System.nanoTime() - asked);
        count++;
      }
      return count;
    }
  }

  private static void answer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.startsWith(OK)) {
      throw new IOException(status);
    }
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(line.substring(LENGTH.length()).strip());
      }
    }
    in.skipNBytes(length);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
