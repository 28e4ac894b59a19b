package jp.passportweb.web.audit;

import io.micronaut.http.HttpHeaders;
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
import java.io.Writer;
import java.util.function.Function;
import jp.passportweb.application.audit.BeginVerification;
import jp.passportweb.application.audit.ExportTrail;
import jp.passportweb.application.audit.ProveEvent;
import jp.passportweb.application.audit.ShowTrail;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.search.SpooledFile;

/** 監査記録 (AUD-1, AUD-2): for who may read the whole trail. */
@Controller(TrailController.TRAIL)
@Produces(MediaType.TEXT_HTML)
@OpenTo(Capability.READ_TRAIL)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class TrailController {
  static final String TRAIL = "/office/trail";

  private final ShowTrail showTrail;
  private final ProveEvent proveEvent;
  private final ExportTrail exportTrail;
  private final BeginVerification beginVerification;
  private final Pages pages;

  TrailController(
      ShowTrail showTrail,
      ProveEvent proveEvent,
      ExportTrail exportTrail,
      BeginVerification beginVerification,
      Pages pages) {
    this.showTrail = showTrail;
    this.proveEvent = proveEvent;
    this.exportTrail = exportTrail;
    this.beginVerification = beginVerification;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> trail(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    TrailQuery query = TrailQuery.of(request.getParameters());
    return showTrail
        .show(operator, query.question())
        .map(shown -> new TrailView(shown, query))
        .map(view ->
            (HttpResponse<String>)
                pages.show(
                    request,
                    view.isAskedOddly() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK,
                    "audit/trail.jte",
                    view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Post("/verification")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> verify(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    return beginVerification.begin(operator) ? Pages.to(TRAIL) : Problems.notFound(pages, request);
  }

  @Get("/events/{event}/proof.json")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  HttpResponse<?> proof(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, String event) {
    long id = event.matches("\\d{1,18}") ? Long.parseLong(event) : 0;
    return switch (proveEvent.prove(operator, id)) {
      case ProveEvent.Outcome.Proven(var proof) ->
          HttpResponse.ok(ProofFile.of(proof))
              .contentType(MediaType.APPLICATION_JSON_TYPE)
              .header(
                  HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail-" + id + ".json\"")
              .header(HttpHeaders.CACHE_CONTROL, "no-store");
      case ProveEvent.Outcome.Broken _ ->
          pages.show(request, HttpStatus.CONFLICT, "audit/unproven.jte", new Unproven(event));
      case ProveEvent.Outcome.Nothing _ -> Problems.notFound(pages, request);
    };
  }

  /** An event of which nothing can be proven. */
  public record Unproven(String event) {}

  @Get("/trail.csv")
  @Produces({MediaType.TEXT_CSV, MediaType.TEXT_HTML})
  HttpResponse<?> rows(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    return file(request, operator, false, TrailFile.Rows::new, "trail.csv", "text/csv");
  }

  @Get("/trail.jsonl")
  @Produces({"application/jsonl", MediaType.TEXT_HTML})
  HttpResponse<?> proofs(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    return file(request, operator, true, TrailFile.Proofs::new, "trail.jsonl", "application/jsonl");
  }

  private HttpResponse<?> file(
      HttpRequest<?> request,
      Operator operator,
      boolean proofs,
      Function<Writer, ExportTrail.Reader> form,
      String name,
      String type) {
    try (SpooledFile file = SpooledFile.create()) {
      TrailQuery query = TrailQuery.of(request.getParameters());
      return exportTrail.export(operator, query.question(), proofs, form.apply(file.fresh()))
          ? file.answer(name, type)
          : Problems.notFound(pages, request);
    }
  }
}
