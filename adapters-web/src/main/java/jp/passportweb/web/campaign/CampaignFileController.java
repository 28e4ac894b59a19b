package jp.passportweb.web.campaign;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import jp.passportweb.application.campaign.ExportCampaign;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.search.SpooledFile;

/** The certificates of a campaign as a file: of the holders in the tab that is open (MAS-1). */
@Controller(CampaignController.PATH + "/{id}/certificates.csv")
@Produces({MediaType.TEXT_CSV, MediaType.TEXT_HTML})
@OpenTo(Capability.READ_CASES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CampaignFileController {
  private final ExportCampaign export;
  private final Pages pages;

  CampaignFileController(ExportCampaign export, Pages pages) {
    this.export = export;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> file(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    HolderQuery query = HolderQuery.of(request.getParameters());
    Page page = pages.page(request);
    try (SpooledFile file = SpooledFile.create()) {
      boolean found =
          export.export(
              operator,
              id,
              query.standing(),
              () -> new CampaignCsv(page, file.fresh())::certificate);
      return found
          ? file.answer("campaign.csv", MediaType.TEXT_CSV)
          : Problems.notFound(pages, request);
    }
  }
}
