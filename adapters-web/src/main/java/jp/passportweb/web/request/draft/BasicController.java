package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Defective;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** 証明書申請 基本情報入力画面: the CSR, examined the moment it is given, and what goes with it. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BasicController {
  private final DraftDesk desk;
  private final BasicScreen screen;
  private final CouponTries couponTries;
  private final ContinuationPost continuation;
  private final Consenting consenting;
  private final Catalog catalog;

  BasicController(
      DraftDesk desk,
      BasicScreen screen,
      CouponTries couponTries,
      ContinuationPost continuation,
      Consenting consenting,
      Catalog catalog) {
    this.desk = desk;
    this.screen = screen;
    this.couponTries = couponTries;
    this.continuation = continuation;
    this.consenting = consenting;
    this.catalog = catalog;
  }

  @Get(uris = {DraftPaths.PUBLIC + "/basic", DraftPaths.PORTAL + "/basic"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    boolean check = request.getParameters().contains("check");
    return desk.show(request, id, Step.BASIC, reading -> screen.show(request, reading, check));
  }

  @Post(uris = {DraftPaths.PUBLIC + "/basic", DraftPaths.PORTAL + "/basic"})
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  HttpResponse<String> post(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    BasicPost post = new BasicPost(posted);
    Optional<Defective> defective = post.unkeepable();
    if (defective.isPresent()) {
      return desk.show(
          request,
          id,
          Step.BASIC,
          reading -> screen.refuse(request, reading, post.typed(), defective.get()));
    }
    if (!couponTries.allow(request, id, post)) {
      return desk.show(
          request, id, Step.BASIC, reading -> screen.refuseCoupon(request, reading, post.typed()));
    }
    return desk.changeAndRead(
        request,
        id,
        (draft, now) -> laidOver(request, post, draft, now),
        post.tooLong(),
        reading -> onward(request, post, reading));
  }

  private Draft laidOver(HttpRequest<?> request, BasicPost post, Draft draft, Instant now) {
    Draft typed = post.laidOver(draft, now, catalog);
    return ContinuationPost.sends(post, draft) ? consenting.agreed(request, typed, now) : typed;
  }

  private HttpResponse<String> onward(
      HttpRequest<?> request, BasicPost post, DraftReading reading) {
    Draft draft = reading.draft();
    String here = DraftPaths.of(draft, Step.BASIC);
    if (post.pressed("back")) {
      return DraftPaths.toPrevious(draft, Step.BASIC);
    }
    if (post.pressed("read") || post.isUpload()) {
      return Pages.to(here + "#read");
    }
    Optional<Step> besides = ContinuationPost.besides(post);
    if (besides.isPresent()) {
      return Pages.to(DraftPaths.of(draft, besides.get()));
    }
    if (!reading.basic().result().problems().isEmpty()) {
      return DraftDesk.again(
          post.posted(), Step.BASIC, reading, () -> screen.show(request, reading, true));
    }
    if (ContinuationPost.sends(post, draft)) {
      return continuation.send(request, post, reading);
    }
    SigningRequest csr = reading.basic().csr().request();
    return desk.fill(
        request,
        draft.id().value(),
        csr == null ? Map.of() : SubjectSuggestion.of(csr, draft.typed()),
        d -> DraftPaths.toNext(d, Step.BASIC));
  }
}
