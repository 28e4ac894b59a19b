package jp.passportweb.web.guide;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.web.page.Pages;

/** 用語集. */
@Controller("/guide/glossary")
@Produces(MediaType.TEXT_HTML)
public final class GlossaryController {
  /** As customers see them: an application that awaits approval is 審査中 to them. */
  private static final List<RecordStatus> STATUSES =
      List.of(
          RecordStatus.ACCEPTED,
          RecordStatus.IN_REVIEW,
          RecordStatus.ISSUING,
          RecordStatus.COMPLETED,
          RecordStatus.REVOCATION_PENDING,
          RecordStatus.REVOKED,
          RecordStatus.REFUSED,
          RecordStatus.CANCELLED,
          RecordStatus.CONTRACT_ENDED);

  private final Pages pages;

  GlossaryController(Pages pages) {
    this.pages = pages;
  }

  /** The page. */
  public record GlossaryView(List<Glossary.Row> rows, List<RecordStatus> statuses) {}

  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    GlossaryView view = new GlossaryView(Glossary.rows(pages.page(request)), STATUSES);
    return pages.show(request, "guide/glossary.jte", view);
  }
}
