package jp.passportweb.web.campaign;

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
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.campaign.InviteReissue;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** 再発行を依頼する: the office starts the reissue of one certificate (ACC-7). */
@Controller("/office/records/{record}/reissue")
@OpenTo(Capability.EXAMINE)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ReissueInvitationController {
  private final InviteReissue invite;
  private final Pages pages;

  ReissueInvitationController(InviteReissue invite, Pages pages) {
    this.invite = invite;
    this.pages = pages;
  }

  /** The form, and what was sent before. */
  public record InvitationView(InviteReissue.Shown shown, FormView form, boolean done) {}

  @Get
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID record) {
    return screen(request, operator, record, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> invite(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID record,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return switch (invite.invite(
        operator, new RecordId(record), posted.field(InviteReissue.REASON))) {
      case InviteReissue.Outcome.Invited _ ->
          Pages.to("/office/records/" + record + "/reissue?done");
      case InviteReissue.Outcome.NothingToReplace _ -> Problems.notFound(pages, request);
      case InviteReissue.Outcome.Invalid(var problems) ->
          screen(
              request,
              operator,
              record,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(pages.page(request), posted.fields(), problems));
    };
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Operator operator, UUID record, HttpStatus status, FormView form) {
    boolean done = request.getParameters().contains("done");
    return invite
        .show(operator, new RecordId(record))
        .map(shown -> new InvitationView(shown, form, done))
        .map(view ->
            (HttpResponse<String>) pages.show(request, status, "campaign/invitation.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
