package jp.passportweb.network.delegation;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.passportweb.domain.domaincontrol.Delegations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The name server of the zone to which holders lead their evidence once (DCV-2, BR 3.2.2.4.7): it
 * knows this zone alone, asks nobody, and never says much more than it was asked.
 */
public final class DelegationServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DelegationServer.class);
  private static final Duration LONGEST_END = Duration.ofSeconds(10);
  private static final int BACKLOG = 50;
  private static final int PER_SECOND = 50;
  private static final int PER_SECOND_OF_ALL = 1000;

  private final ServerSocket connections;
  private final DatagramSocket datagrams;
  private final AnswerDesk desk;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private DelegationServer(ServerSocket connections, DatagramSocket datagrams, AnswerDesk desk) {
    this.connections = connections;
    this.datagrams = datagrams;
    this.desk = desk;
  }

  /**
   * Answers from now on.
   *
   * @throws IOException where the address cannot be had
   */
  public static DelegationServer start(
      DelegationSettings settings, Delegations delegations, InstantSource clock)
      throws IOException {
    ZoneAnswers zone = new ZoneAnswers(settings, delegations, clock);
    AnswerDesk desk = new AnswerDesk(zone, new RateBound(PER_SECOND, PER_SECOND_OF_ALL, clock));
    InetSocketAddress address = settings.address();
    ServerSocket connections = new ServerSocket(address.getPort(), BACKLOG, address.getAddress());
    try {
      DatagramSocket datagrams =
          new DatagramSocket(connections.getLocalPort(), address.getAddress());
      DelegationServer started = new DelegationServer(connections, datagrams, desk);
      started.serve();
      return started;
    } catch (IOException e) {
      connections.close();
      throw e;
    }
  }

  /** Where it is asked, with the port that it got. */
  public InetSocketAddress address() {
    return new InetSocketAddress(connections.getInetAddress(), connections.getLocalPort());
  }

  private void serve() {
    threads.execute(new Connections(connections, desk, threads)::serve);
    for (int reader = 0; reader < AnswerDesk.AT_ONCE; reader++) {
      threads.execute(this::serveDatagrams);
    }
  }

  /** What comes while all readers are at work waits in the system's buffer, or is lost. */
  private void serveDatagrams() {
    byte[] buffer = new byte[AnswerDesk.LARGEST_QUESTION];
    while (!datagrams.isClosed()) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        datagrams.receive(packet);
      } catch (IOException e) {
        Pause.afterFailure();
        continue;
      }
      answer(packet);
    }
  }

  /** Whatever goes wrong with one is no reason to leave the others. */
  @SuppressWarnings("CatchingUnchecked")
  private void answer(DatagramPacket packet) {
    try {
      byte[] question = Arrays.copyOf(packet.getData(), packet.getLength());
      Optional<byte[]> answer = desk.datagram(question, packet.getAddress());
      if (answer.isPresent()) {
        byte[] bytes = answer.get();
        datagrams.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("a datagram was not answered", e);
    }
  }

  /** Takes no more, and lets nothing finish; the ports are free once their readers have left. */
  @Override
  public void close() {
    datagrams.close();
    try {
      connections.close();
    } catch (IOException e) {
      throw new IllegalStateException("a port that cannot be closed", e);
    } finally {
      end();
    }
  }

  private void end() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("the delegated zone is still being answered for");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
