package jp.passportweb.web.problemreport;

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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.passportweb.application.problemreport.ReceiveProblemReport;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.problemreport.ReportKind;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** 証明書の問題の報告: for anybody, at any hour (PRB-1, BR 4.9.3). */
@Controller(ProblemReportController.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ProblemReportController {
  static final String PATH = "/problem-report";

  private final ReceiveProblemReport receive;
  private final ClientAddresses addresses;
  private final Pages pages;

  ProblemReportController(ReceiveProblemReport receive, ClientAddresses addresses, Pages pages) {
    this.receive = receive;
    this.addresses = addresses;
    this.pages = pages;
  }

  /**
   * The form.
   *
   * @param tooMany whether reports from here are not taken any more today
   * @param word that the common name of a proving CSR says
   */
  public record ReportView(
      FormView form, Map<String, String> kinds, boolean tooMany, String word) {}

  /** The receipt. */
  public record ReceivedView(String receipt, Instant answerBy) {}

  @Get
  HttpResponse<String> form(HttpRequest<?> request) {
    return screen(request, HttpStatus.OK, FormView.clean(Map.of()), false);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> report(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    return switch (receive.receive(
        posted.fields(), page.language(), addresses.of(request).counted())) {
      case ReceiveProblemReport.Outcome.Received(var receipt, var answerBy) ->
          pages.show(
              request, "problemreport/received.jte", new ReceivedView(receipt.text(), answerBy));
      case ReceiveProblemReport.Outcome.Invalid(var problems) ->
          screen(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(page, kept(posted), problems),
              false);
      case ReceiveProblemReport.Outcome.TooMany _ ->
          screen(request, HttpStatus.TOO_MANY_REQUESTS, FormView.clean(kept(posted)), true);
    };
  }

  /** All that was typed but private keys. */
  static Map<String, String> kept(Posted posted) {
    Map<String, String> kept = new LinkedHashMap<>(posted.fields());
    kept.values().removeIf(SubmittedSigningRequest::holdsPrivateKey);
    return kept;
  }

  static Map<String, String> kinds(Page page) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (ReportKind kind : ReportKind.values()) {
      kinds.put(kind.name(), page.t("problem-report.kind." + kind));
    }
    return kinds;
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, HttpStatus status, FormView form, boolean tooMany) {
    Page page = pages.page(request);
    return pages.show(
        request,
        status,
        "problemreport/form.jte",
        new ReportView(form, kinds(page), tooMany, KeyProof.WORD));
  }
}
