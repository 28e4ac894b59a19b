package jp.passportweb.web.domaincontrol;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.domaincontrol.AskApproval;
import jp.passportweb.application.domaincontrol.DropName;
import jp.passportweb.application.domaincontrol.SendInstructions;
import jp.passportweb.application.domaincontrol.ShowNames;
import jp.passportweb.application.domaincontrol.TryNow;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.nameproof.DropRules;
import jp.passportweb.domain.nameproof.NameStanding.State;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** ドメイン管理権限の確認画面. All its forms are sent to its own address. */
@Controller("/user/records/{id}/domain-control")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class DomainControlController {
  private static final String NAME = "name";

  private final ShowNames showNames;
  private final TryNow tryNow;
  private final AskApproval askApproval;
  private final SendInstructions sendInstructions;
  private final DropName dropName;
  private final NameViews nameViews;
  private final Catalog catalog;
  private final Pages pages;

  DomainControlController(
      ShowNames showNames,
      TryNow tryNow,
      AskApproval askApproval,
      SendInstructions sendInstructions,
      DropName dropName,
      NameViews nameViews,
      Catalog catalog,
      Pages pages) {
    this.showNames = showNames;
    this.tryNow = tryNow;
    this.askApproval = askApproval;
    this.sendInstructions = sendInstructions;
    this.dropName = dropName;
    this.nameViews = nameViews;
    this.catalog = catalog;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param done what came of what was asked for just now; empty where nothing was
   * @param opened the name whose row that was about; empty where none
   */
  public record DomainControlView(
      ApplicationRecord record,
      CertificateService service,
      Offering offering,
      List<NameView> names,
      Done done,
      String opened) {
    public String path() {
      return "/user/records/" + record.id().value() + "/domain-control";
    }

    public long proven() {
      return names.stream().filter(name -> name.control() != null).count();
    }

    /** Those that somebody has to do something for. */
    public List<NameView> toDo() {
      return names.stream().filter(name -> name.state() != State.PROVEN).toList();
    }

    public String tone() {
      return toDo().isEmpty() ? "ok" : "wait";
    }

    /** Whether a name may be left out. */
    public boolean mayDrop(NameView name) {
      return DropRules.mayDrop(record, name.standing().name());
    }

    public boolean isOpen() {
      return record.status().isOpen();
    }
  }

  /** What came of what was asked for. */
  public enum Done {
    NOTHING("none"),
    LOOKED("info"),
    TOO_OFTEN("stop"),
    INSTRUCTED("ok"),
    DROPPED("ok"),
    ASKED("ok"),
    NO_CONTACT("stop"),
    NOT_TAKEN("stop");

    private final String tone;

    Done(String tone) {
      this.tone = tone;
    }

    public String tone() {
      return tone;
    }

    static Done named(String name) {
      return List.of(values()).stream()
          .filter(done -> done.name().equals(name))
          .findFirst()
          .orElse(NOTHING);
    }
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @QueryValue(defaultValue = "") String done,
      @QueryValue(defaultValue = "") String name) {
    Page page = pages.page(request);
    return showNames
        .show(account.id(), new RecordId(id))
        .map(shown -> view(page, shown, Done.named(done), name))
        .map(view -> (HttpResponse<String>) pages.show(request, "domaincontrol/page.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private DomainControlView view(Page page, ShowNames.RecordNames shown, Done done, String opened) {
    ApplicationRecord record = shown.record();
    return new DomainControlView(
        record,
        catalog.serviceOf(record.service()),
        catalog.offeringOf(record.service(), record.offering()),
        nameViews.of(page, shown.names()),
        done,
        opened);
  }

  /** The file that proves a name by its web page. */
  @Get("/{name}/passport.txt")
  @Produces(MediaType.TEXT_PLAIN)
  HttpResponse<String> file(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      String name) {
    return showNames.show(account.id(), new RecordId(id)).stream()
        .flatMap(shown -> shown.names().stream())
        .filter(standing -> standing.name().text().equals(name))
        .flatMap(standing -> Stream.ofNullable(standing.pending()))
        .findFirst()
        .map(pending -> (HttpResponse<String>) HttpResponse.ok(pending.value().text()))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> post(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    RecordId record = new RecordId(id);
    String name = posted.field(NAME);
    Done done =
        switch (posted.field("act")) {
          case "try" -> looked(tryNow.control(account.id(), record, name));
          case "caa" -> looked(tryNow.caa(account.id(), record));
          case "instructions" -> instructed(account.id(), record);
          case "drop" -> dropName.drop(account.id(), record, name) ? Done.DROPPED : Done.NOT_TAKEN;
          case "ask" -> asked(askApproval.ask(account.id(), record, name, posted.field("address")));
          case "ask-contact" -> asked(askApproval.askContact(account.id(), record, name));
          default -> Done.NOT_TAKEN;
        };
    return Pages.to(address(id, done, name));
  }

  private static String address(UUID id, Done done, String name) {
    String about = name.matches("[a-z0-9.*-]{1,253}") ? name : "";
    return "/user/records/"
        + id
        + "/domain-control?done="
        + done
        + (about.isEmpty() ? "" : "&name=" + about);
  }

  private Done instructed(AccountId account, RecordId record) {
    return switch (sendInstructions.send(account, record)) {
      case SENT -> Done.INSTRUCTED;
      case TOO_OFTEN -> Done.TOO_OFTEN;
      case NOTHING_TO_SET -> Done.NOT_TAKEN;
    };
  }

  private static Done looked(TryNow.Outcome outcome) {
    return switch (outcome) {
      case LOOKED -> Done.LOOKED;
      case TOO_OFTEN -> Done.TOO_OFTEN;
      case NO_SUCH_NAME -> Done.NOT_TAKEN;
    };
  }

  private static Done asked(AskApproval.Outcome outcome) {
    return switch (outcome) {
      case SENT -> Done.ASKED;
      case TOO_OFTEN -> Done.TOO_OFTEN;
      case NO_CONTACT -> Done.NO_CONTACT;
      case NO_SUCH_ADDRESS, NO_SUCH_NAME -> Done.NOT_TAKEN;
    };
  }
}
