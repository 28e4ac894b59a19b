package jp.passportweb.network.transparency;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogId;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencyLogs;
import jp.passportweb.network.http.DirectHttp;

/**
 * Sends precertificates to logs over HTTP, to all at the same time (CT-1). Whoever is not there,
 * slow, or says anything but a timestamp is silent; no proxy is asked and no redirect followed.
 */
public final class LogClient implements TransparencyLogs {
  private static final int LARGEST_ANSWER = 16_384;

  private final List<TransparencyLog> logs;
  private final Duration longest;
  private final HttpClient client;

  /**
   * Makes the one of a set of logs.
   *
   * @param longest how long all of them are waited for
   */
  public LogClient(List<TransparencyLog> logs, Duration longest) {
    this.logs = List.copyOf(logs);
    this.longest = longest;
    this.client = DirectHttp.client(longest);
  }

  @Override
  public List<TransparencyLog> all() {
    return logs;
  }

  @Override
  public List<LogAnswer> submit(
      List<Der> chain, List<TransparencyLog> chosen, Predicate<List<LogAnswer>> enough) {
    if (chosen.isEmpty()) {
      return List.of();
    }
    byte[] request = LogJson.chain(chain);
    Map<LogId, LogAnswer> answers = new ConcurrentHashMap<>();
    CompletableFuture<Boolean> over = new CompletableFuture<>();
    Runnable heard =
        () -> {
          if (answers.size() == chosen.size() || enough.test(List.copyOf(answers.values()))) {
            over.complete(true);
          }
        };
    List<Thread> asking =
        chosen.stream()
            .map(log ->
                Thread.ofVirtual()
                    .start(() -> {
                      answers.put(log.id(), ask(log, "ct/v1/add-pre-chain", request));
                      heard.run();
                    }))
            .toList();
    await(over);
    Map<LogId, LogAnswer> inTime = Map.copyOf(answers);
    asking.forEach(Thread::interrupt);
    return chosen.stream().map(log -> inTime.getOrDefault(log.id(), late(log))).toList();
  }

  @Override
  public boolean publish(List<Der> chain, TransparencyLog log) {
    return ask(log, "ct/v1/add-chain", LogJson.chain(chain)) instanceof LogAnswer.Promised;
  }

  private void await(CompletableFuture<Boolean> over) {
    try {
      over.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // those that answered are enough, or will be asked again
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("nobody fails it", e);
    }
  }

  /** Whoever is not waited for any longer is interrupted. */
  private LogAnswer ask(TransparencyLog log, String path, byte[] request) {
    try {
      HttpResponse<byte[]> response =
          client.send(
              post(log.address().resolve(path), request),
              BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
      return response.statusCode() == 200
          ? LogJson.answer(log, response.body())
          : new LogAnswer.Silent(log.id(), "status " + response.statusCode());
    } catch (IOException e) {
      return new LogAnswer.Silent(log.id(), String.valueOf(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return late(log);
    }
  }

  private HttpRequest post(URI address, byte[] request) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .timeout(longest)
        .POST(BodyPublishers.ofByteArray(request))
        .build();
  }

  private static LogAnswer late(TransparencyLog log) {
    return new LogAnswer.Silent(log.id(), "no answer in time");
  }
}
