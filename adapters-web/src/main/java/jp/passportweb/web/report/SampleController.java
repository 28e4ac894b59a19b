package jp.passportweb.web.report;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.sample.DrawSample;
import jp.passportweb.application.sample.InspectSampled;
import jp.passportweb.application.sample.ShowSample;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.sample.SampleId;
import jp.passportweb.domain.sample.SampledItem.Verdict;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** 自己監査: the quarterly sample and what is looked at in it (SMP-1). */
@Controller(SampleController.SAMPLES)
@Produces(MediaType.TEXT_HTML)
@OpenTo(Capability.READ_CASES)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class SampleController {
  static final String SAMPLES = "/office/samples";

  /** What a page says was done, or why it was not; the end of a message's key. */
  public static final List<String> SAID =
      List.of("drawn", "noted", "nothing-issued", "already-done", "took-part");

  private final DrawSample drawSample;
  private final ShowSample showSample;
  private final InspectSampled inspectSampled;
  private final Pages pages;

  SampleController(
      DrawSample drawSample, ShowSample showSample, InspectSampled inspectSampled, Pages pages) {
    this.drawSample = drawSample;
    this.showSample = showSample;
    this.inspectSampled = inspectSampled;
    this.pages = pages;
  }

  /** A sample with its certificates. */
  public record SampleView(ShowSample.Shown shown, Optional<String> said, boolean inspects) {
    public String at(RecordId record) {
      return SAMPLES + "/" + shown.sample().id().value() + "/" + record.value();
    }
  }

  /** One certificate of a sample, as it is looked at. */
  public record ItemView(
      SampleId sample,
      InspectSampled.Opened opened,
      FormView form,
      Optional<String> said,
      boolean inspects) {
    public String path() {
      return SAMPLES + "/" + sample.value();
    }

    public Map<String, String> verdicts(Page page) {
      Map<String, String> verdicts = new LinkedHashMap<>();
      for (Verdict verdict : Verdict.values()) {
        verdicts.put(verdict.name(), page.t("sample.verdict." + verdict));
      }
      return verdicts;
    }

    public String act(String act) {
      return path() + "/" + opened.item().candidate().record().value() + "/" + act;
    }
  }

  @Post
  @OpenTo(Capability.INSPECT_SAMPLES)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> draw(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    return switch (drawSample.draw(operator)) {
      case DrawSample.Outcome.Drawn(var sample) ->
          Pages.to(SAMPLES + "/" + sample.id().value() + "?said=drawn");
      case DrawSample.Outcome.NothingIssued() ->
          Pages.to(ReportController.REPORTS + "?said=nothing-issued#sample");
      case DrawSample.Outcome.NotYourRole() -> Problems.notFound(pages, request);
    };
  }

  @Get("/{id}")
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    return showSample
        .of(new SampleId(id))
        .map(shown ->
            new SampleView(shown, said(request), operator.role().may(Capability.INSPECT_SAMPLES)))
        .map(view -> (HttpResponse<String>) pages.show(request, "report/sample.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/{id}/{record}")
  HttpResponse<String> item(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      UUID record) {
    return item(request, HttpStatus.OK, operator, id, record, FormView.clean(Map.of()));
  }

  @Post("/{id}/{record}/verdict")
  @OpenTo(Capability.INSPECT_SAMPLES)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> judge(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted,
      UUID id,
      UUID record) {
    return answer(
        request,
        operator,
        id,
        record,
        posted,
        inspectSampled.judge(operator, new SampleId(id), new RecordId(record), posted.fields()));
  }

  @Post("/{id}/{record}/settlement")
  @OpenTo(Capability.INSPECT_SAMPLES)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> settle(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted,
      UUID id,
      UUID record) {
    return answer(
        request,
        operator,
        id,
        record,
        posted,
        inspectSampled.settle(operator, new SampleId(id), new RecordId(record), posted.fields()));
  }

  private HttpResponse<String> answer(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      UUID record,
      Posted posted,
      InspectSampled.Outcome outcome) {
    String sample = SAMPLES + "/" + id;
    return switch (outcome) {
      case InspectSampled.Outcome.Noted() -> Pages.to(sample + "?said=noted");
      case InspectSampled.Outcome.AlreadyDone() ->
          Pages.to(sample + "/" + record + "?said=already-done");
      case InspectSampled.Outcome.TookPart() -> Pages.to(sample + "/" + record + "?said=took-part");
      case InspectSampled.Outcome.Invalid(var problems) ->
          item(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              operator,
              id,
              record,
              FormView.of(pages.page(request), posted.fields(), problems));
      case InspectSampled.Outcome.NotFound() -> Problems.notFound(pages, request);
      case InspectSampled.Outcome.NotYourRole() -> Problems.notFound(pages, request);
    };
  }

  private HttpResponse<String> item(
      HttpRequest<?> request,
      HttpStatus status,
      Operator operator,
      UUID id,
      UUID record,
      FormView form) {
    SampleId sample = new SampleId(id);
    return inspectSampled
        .open(operator, sample, new RecordId(record))
        .map(opened ->
            new ItemView(
                sample,
                opened,
                form,
                said(request),
                operator.role().may(Capability.INSPECT_SAMPLES)))
        .map(view -> (HttpResponse<String>) pages.show(request, status, "report/item.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private static Optional<String> said(HttpRequest<?> request) {
    return request.getParameters().getFirst("said").filter(SAID::contains);
  }
}
