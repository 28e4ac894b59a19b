package jp.passportweb.web.practicezone;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.passportweb.application.practicezone.ChangePracticeZone;
import jp.passportweb.application.practicezone.PracticeAct;
import jp.passportweb.application.practicezone.ShowPracticeZone;
import jp.passportweb.domain.practicezone.PracticeRecord;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/**
 * The practice zone: in an evaluation, the DNS and the web of the names that are asked for. It does
 * not exist in production.
 */
@Controller("/practice")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PracticeController {
  private final ShowPracticeZone showPracticeZone;
  private final ChangePracticeZone change;
  private final Pages pages;

  PracticeController(ShowPracticeZone showPracticeZone, ChangePracticeZone change, Pages pages) {
    this.showPracticeZone = showPracticeZone;
    this.change = change;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param typed what was typed of a record that could not be read; empty as a rule
   */
  public record PracticeView(ShowPracticeZone.Practice practice, Map<String, String> typed) {
    public List<PracticeAct> acts() {
      return List.of(PracticeAct.values());
    }

    public List<PracticeRecord.Type> types() {
      return List.of(PracticeRecord.Type.values());
    }

    public String typed(String field) {
      return typed.getOrDefault(field, "");
    }
  }

  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    return page(request, HttpStatus.OK, Map.of());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> post(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    if (showPracticeZone.show().isEmpty()) {
      return Problems.notFound(pages, request);
    }
    return isDone(posted)
        ? Pages.to("/practice")
        : page(request, HttpStatus.UNPROCESSABLE_ENTITY, posted.fields());
  }

  /** False where what was typed is no record. */
  private boolean isDone(Posted posted) {
    return switch (posted.field("act")) {
      case "all" -> change.setAll();
      case "hijack" -> change.hijack(number(posted.field("perspectives")));
      case "add" ->
          type(posted)
              .map(type -> change.add(posted.field("name"), type, posted.field("value")))
              .findFirst()
              .orElse(false);
      case "remove" ->
          type(posted)
              .map(type -> change.remove(posted.field("name"), type, posted.field("value")))
              .findFirst()
              .orElse(false);
      default ->
          Stream.of(PracticeAct.values())
              .filter(act -> act.name().equals(posted.field("act")))
              .allMatch(act -> change.act(act, posted.field("name")));
    };
  }

  private static Stream<PracticeRecord.Type> type(Posted posted) {
    return Stream.of(PracticeRecord.Type.values())
        .filter(type -> type.name().equals(posted.field("type")));
  }

  private static int number(String text) {
    return text.matches("[0-5]") ? Integer.parseInt(text) : 0;
  }

  private HttpResponse<String> page(
      HttpRequest<?> request, HttpStatus status, Map<String, String> typed) {
    return showPracticeZone
        .show()
        .map(practice -> new PracticeView(practice, typed))
        .map(view ->
            (HttpResponse<String>) pages.show(request, status, "practicezone/page.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
