package jp.passportweb.web.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.domaincontrol.ShowNames;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.portal.ShowRecordDetail;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.request.AllowedRequests;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** お申込情報詳細画面. */
@Controller("/user/records/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class RecordController {
  private final ShowRecordDetail showDetail;
  private final ShowNames showNames;
  private final Catalog catalog;
  private final Pages pages;

  RecordController(ShowRecordDetail showDetail, ShowNames showNames, Catalog catalog, Pages pages) {
    this.showDetail = showDetail;
    this.showNames = showNames;
    this.catalog = catalog;
    this.pages = pages;
  }

  /**
   * A record with what the catalogue says of it.
   *
   * @param names how far the proof of its names is, as long as that matters
   */
  public record RecordPageView(
      ShowRecord.RecordView shown,
      CertificateService service,
      Offering offering,
      @Nullable ServerSoftware serverSoftware,
      @Nullable TermBand band,
      ShowNames.@Nullable RecordNames names,
      AllowedRequests allowed) {

    public ApplicationRecord record() {
      return shown.record();
    }

    /** What the pull-down holds: the switch to another service has a button of its own (§3.2). */
    public List<RequestType> inPullDown() {
      return allowed.offered().stream().filter(t -> t != RequestType.SERVICE_SWITCH).toList();
    }

    /** Whether 「別サービスへ切り替えて申請」 is offered. */
    public boolean switches() {
      return allowed.offered().contains(RequestType.SERVICE_SWITCH);
    }

    public RecordState state() {
      return shown.state();
    }

    public String path(String below) {
      return "/user/records/" + record().id().value() + below;
    }
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    return showDetail
        .show(account.id(), new RecordId(id))
        .map(found -> screen(request, found))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private HttpResponse<String> screen(HttpRequest<?> request, ShowRecordDetail.Detail detail) {
    ShowRecord.RecordView shown = detail.shown();
    ApplicationRecord record = shown.record();
    RecordPageView view =
        new RecordPageView(
            shown,
            catalog.serviceOf(record.service()),
            catalog.offeringOf(record.service(), record.offering()),
            catalog.serverSoftware(record.content().basic().serverSoftware()).orElse(null),
            TermBand.of(pages.page(request), shown),
            record.status().isOpen()
                ? showNames.show(record.account(), record.id()).orElse(null)
                : null,
            detail.allowed());
    return pages.show(request, "portal/record.jte", view);
  }
}
