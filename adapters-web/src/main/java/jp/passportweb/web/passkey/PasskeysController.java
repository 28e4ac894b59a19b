package jp.passportweb.web.passkey;

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
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.account.SendConfirmation;
import jp.passportweb.application.passkey.RemovePasskey;
import jp.passportweb.application.passkey.ShowPasskeys;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;

/** 「パスキー」 of an account: listed, asked for, removed (LOGIN-1). */
@Controller(PasskeysController.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PasskeysController {
  static final String PATH = "/user/profile/passkeys";

  private static final String SEND = "send";

  private final ShowPasskeys showPasskeys;
  private final RemovePasskey removePasskey;
  private final SendConfirmation sendConfirmation;
  private final InstantSource clock;
  private final Cookies cookies;
  private final Pages pages;

  PasskeysController(
      ShowPasskeys showPasskeys,
      RemovePasskey removePasskey,
      SendConfirmation sendConfirmation,
      InstantSource clock,
      Cookies cookies,
      Pages pages) {
    this.showPasskeys = showPasskeys;
    this.removePasskey = removePasskey;
    this.sendConfirmation = sendConfirmation;
    this.clock = clock;
    this.cookies = cookies;
    this.pages = pages;
  }

  /**
   * The list.
   *
   * @param done what was done just before: registered, removed or nothing
   */
  public record PasskeysView(FormView form, List<Passkey> passkeys, String done) {
    public boolean isFull() {
      return passkeys.size() >= Passkey.MOST;
    }
  }

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    String done =
        Stream.of("registered", "removed")
            .filter(word -> request.getParameters().contains(word))
            .findFirst()
            .orElse("");
    return screen(request, account, HttpStatus.OK, FormView.clean(Map.of()), done);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> send(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return switch (sendConfirmation.send(account, now)) {
      case SendConfirmation.Outcome.Sent _ -> Pages.to(NewPasskeyController.PATH);
      case SendConfirmation.Outcome.NotBefore(Instant then) -> {
        Page page = pages.page(request);
        FormView form =
            FormView.clean(Map.of()).with(SEND, page.t("confirmation.wait", page.time(then)));
        yield screen(request, account, HttpStatus.TOO_MANY_REQUESTS, form, "");
      }
    };
  }

  @Get("/{id}/remove")
  HttpResponse<String> askRemoval(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    Optional<Passkey> passkey = showPasskeys.one(account.id(), new PasskeyId(id));
    return passkey
        .<HttpResponse<String>>map(found -> pages.show(request, "passkey/remove.jte", found))
        .orElseGet(() -> Pages.to(PATH));
  }

  @Post("/{id}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> remove(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    String session = cookies.value(request, Cookies.PORTAL).orElse("");
    RemovePasskey.Outcome outcome = removePasskey.remove(account.id(), new PasskeyId(id), session);
    return switch (outcome) {
      case RemovePasskey.Outcome.Removed _ -> Pages.to(PATH + "?removed");
      case RemovePasskey.Outcome.NoSuchPasskey _ -> Pages.to(PATH);
    };
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Account account, HttpStatus status, FormView form, String done) {
    List<Passkey> passkeys = showPasskeys.of(account.id());
    return pages.show(request, status, "passkey/list.jte", new PasskeysView(form, passkeys, done));
  }
}
