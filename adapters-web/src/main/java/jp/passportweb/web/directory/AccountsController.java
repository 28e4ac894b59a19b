package jp.passportweb.web.directory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import jp.passportweb.application.directory.FindAccounts;
import jp.passportweb.application.directory.ShowAccount;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.directory.AccountDirectory;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.PageNumber;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/** 「アカウントと契約」: found by whatever somebody knows of them, and an account's page (ACC-4). */
@Controller(AccountsController.PATH)
@OpenTo(Capability.READ_CASES)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class AccountsController {
  static final String PATH = "/office/accounts";
  private static final int LONGEST = 100;

  private final FindAccounts find;
  private final ShowAccount show;
  private final Catalog catalog;
  private final Pages pages;

  AccountsController(FindAccounts find, ShowAccount show, Catalog catalog, Pages pages) {
    this.find = find;
    this.show = show;
    this.catalog = catalog;
    this.pages = pages;
  }

  /** What was looked for, and what was found. */
  public record FoundView(String typed, AccountDirectory.Page page) {}

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @QueryValue(defaultValue = "") String q,
      @QueryValue(defaultValue = "1") String page) {
    String typed = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
    return find.find(operator, typed, PageNumber.parse(page))
        .map(found -> new FoundView(typed, found))
        .map(view -> (HttpResponse<String>) pages.show(request, "directory/list.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/{account}")
  HttpResponse<String> account(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID account,
      @QueryValue(defaultValue = "") String list,
      @QueryValue(defaultValue = "1") String page) {
    boolean past = list.equals("past");
    return show.show(operator, new AccountId(account), past, PageNumber.parse(page))
        .map(shown -> new AccountView(shown, catalog))
        .map(view ->
            (HttpResponse<String>)
                pages.show(request, HttpStatus.OK, "directory/account.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
