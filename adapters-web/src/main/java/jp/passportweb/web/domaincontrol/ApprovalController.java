package jp.passportweb.web.domaincontrol;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.application.domaincontrol.AnswerApproval;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** Where whoever runs a domain approves; opening it approves nothing. */
@Controller("/domain-approval/{value}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ApprovalController {
  private final AnswerApproval answerApproval;
  private final Pages pages;

  ApprovalController(AnswerApproval answerApproval, Pages pages) {
    this.answerApproval = answerApproval;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> show(HttpRequest<?> request, String value) {
    return answerApproval
        .read(value)
        .map(approval -> page(request, HttpStatus.OK, ApprovalView.open(approval, value)))
        .orElseGet(() -> page(request, HttpStatus.GONE, ApprovalView.NOTHING));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> approve(HttpRequest<?> request, String value) {
    Optional<AnswerApproval.Approval> approval = answerApproval.read(value);
    return approval.isPresent() && answerApproval.approve(value)
        ? page(request, HttpStatus.OK, ApprovalView.done(approval.get()))
        : page(request, HttpStatus.GONE, ApprovalView.NOTHING);
  }

  private HttpResponse<String> page(HttpRequest<?> request, HttpStatus status, ApprovalView view) {
    return pages.show(request, status, "domaincontrol/approval.jte", view);
  }

  /**
   * The page.
   *
   * @param approval null where nothing can be approved
   * @param done whether it was approved just now
   * @param path where the form is sent; empty where there is none
   */
  public record ApprovalView(
      AnswerApproval.@Nullable Approval approval, boolean done, String path) {
    static final ApprovalView NOTHING = new ApprovalView(null, false, "");

    static ApprovalView open(AnswerApproval.Approval approval, String value) {
      return new ApprovalView(approval, false, "/domain-approval/" + value);
    }

    static ApprovalView done(AnswerApproval.Approval approval) {
      return new ApprovalView(approval, true, "");
    }

    /** Until when it can be approved. */
    public Instant until() {
      return Objects.requireNonNull(approval).mail().sent().plus(RandomValue.GOOD);
    }
  }
}
