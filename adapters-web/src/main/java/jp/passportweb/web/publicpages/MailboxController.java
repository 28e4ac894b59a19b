package jp.passportweb.web.publicpages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import jp.passportweb.application.notice.ReadMailbox;
import jp.passportweb.domain.notice.MailboxEntry;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/** The evaluation's mailbox: what would have been sent. It does not exist in production. */
@Controller("/mailbox")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class MailboxController {
  private final ReadMailbox mailbox;
  private final Pages pages;

  MailboxController(ReadMailbox mailbox, Pages pages) {
    this.mailbox = mailbox;
    this.pages = pages;
  }

  /** The latest mails. */
  public record MailboxView(List<MailboxEntry> mails) {}

  @Get
  HttpResponse<String> list(HttpRequest<?> request) {
    return mailbox
        .newest()
        .map(MailboxView::new)
        .map(view -> (HttpResponse<String>) pages.show(request, "publicpages/mailbox.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/{name}")
  HttpResponse<String> read(HttpRequest<?> request, String name) {
    return mailbox
        .read(name)
        .map(mail -> (HttpResponse<String>) pages.show(request, "publicpages/mail.jte", mail))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
