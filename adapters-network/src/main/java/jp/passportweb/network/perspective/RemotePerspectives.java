package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.Perspectives;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.network.http.DirectHttp;

/**
 * Asks places elsewhere by Open MPIC's API, all at the same time (MPIC-1, MPIC-3). Whoever is not
 * there, slow, or says anything but an answer is silent.
 */
public final class RemotePerspectives implements Perspectives {
  private static final int LARGEST_ANSWER = 65_536;

  private final Perspective primary;
  private final List<Remote> remotes;
  private final QuestionWriter writer;
  private final Duration longest;
  private final HttpClient client;

  /**
   * Makes the one of a set of places, which may be empty.
   *
   * @param ourNames domain names that stand for us in CAA records
   * @param longest how long all of them are waited for
   */
  public RemotePerspectives(
      Perspective primary, List<Remote> remotes, List<String> ourNames, Duration longest) {
    this.primary = primary;
    this.remotes = List.copyOf(remotes);
    this.writer = new QuestionWriter(ourNames);
    this.longest = longest;
    this.client = DirectHttp.client(longest);
  }

  @Override
  public Perspective primary() {
    return primary;
  }

  @Override
  public List<Perspective> remotes() {
    return remotes.stream().map(Remote::perspective).toList();
  }

  @Override
  public List<Report> ask(Question question) {
    List<ObjectNode> requests = writer.requests(question);
    List<Callable<Report>> askings =
        remotes.stream().<Callable<Report>>map(remote -> () -> ask(remote, requests)).toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return reports(threads.invokeAll(askings, longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return remotes.stream().map(remote -> silent(remote, "interrupted")).toList();
    }
  }

  private List<Report> reports(List<Future<Report>> answers) throws InterruptedException {
    List<Report> reports = new ArrayList<>();
    for (Remote remote : remotes) {
      reports.add(report(remote, answers.get(reports.size())));
    }
    return List.copyOf(reports);
  }

  private static Report report(Remote remote, Future<Report> answer) throws InterruptedException {
    try {
      return answer.get();
    } catch (CancellationException e) {
      return silent(remote, "no answer in time");
    } catch (ExecutionException e) {
      return silent(remote, String.valueOf(e.getCause()));
    }
  }

  private Report ask(Remote remote, List<ObjectNode> requests)
      throws IOException, InterruptedException {
    List<Report> reports = new ArrayList<>();
    for (ObjectNode request : requests) {
      reports.add(ask(remote, request));
      if (reports.getLast().corroborates()) {
        return reports.getLast();
      }
    }
    return reports.getFirst();
  }

  private Report ask(Remote remote, JsonNode request) throws IOException, InterruptedException {
    HttpRequest post =
        HttpRequest.newBuilder(remote.address())
            .header("Authorization", remote.token().header())
            .header("Content-Type", "application/json")
            .timeout(longest)
            .POST(BodyPublishers.ofByteArray(MpicJson.write(request)))
            .build();
    HttpResponse<byte[]> response =
        client.send(post, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
    return response.statusCode() == 200
        ? new AnswerReader(remote.perspective()).read(request, response.body())
        : silent(remote, "status " + response.statusCode());
  }

  private static Report silent(Remote remote, String why) {
    return new AnswerReader(remote.perspective()).silent(why);
  }
}
