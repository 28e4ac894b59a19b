package jp.passportweb.web.queue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.keylist.ShowKeyLists;
import jp.passportweb.application.office.HoldCases;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.queue.KeepView;
import jp.passportweb.application.queue.LookAtCase;
import jp.passportweb.application.queue.PlaceInQueue;
import jp.passportweb.application.queue.ShowQueue;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Ids;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** 審査キュー, and what is done from it. */
@Controller("/office")
@Produces(MediaType.TEXT_HTML)
@OpenTo(Capability.READ_CASES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QueueController {
  private static final String PICK = "pick-";

  private final ShowQueue showQueue;
  private final HoldCases holdCases;
  private final KeepView keepView;
  private final LookAtCase lookAtCase;
  private final PlaceInQueue placeInQueue;
  private final ShowKeyLists showKeyLists;
  private final Catalog catalog;
  private final Pages pages;
  private final Cookies cookies;

  QueueController(
      ShowQueue showQueue,
      HoldCases holdCases,
      KeepView keepView,
      LookAtCase lookAtCase,
      PlaceInQueue placeInQueue,
      ShowKeyLists showKeyLists,
      Catalog catalog,
      Pages pages,
      Cookies cookies) {
    this.showQueue = showQueue;
    this.holdCases = holdCases;
    this.keepView = keepView;
    this.lookAtCase = lookAtCase;
    this.placeInQueue = placeInQueue;
    this.showKeyLists = showKeyLists;
    this.catalog = catalog;
    this.pages = pages;
    this.cookies = cookies;
  }

  /** A list, by its address; it is remembered as the one that cases are opened from. */
  @Get
  HttpResponse<String> queue(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @QueryValue(defaultValue = "") String said) {
    QueueQuery query = QueueQuery.of(request.getUri().getRawQuery());
    String words = SaidWords.say(pages.page(request), said);
    return screen(request, operator, HttpStatus.OK, query, words, false, "")
        .cookie(cookies.passing(QueueCookie.NAME, QueueCookie.value(query)));
  }

  /** A receipt number is an address: /office/A-004217. */
  @Get("/{number:[aA]-[0-9]+}")
  HttpResponse<String> byReceiptNumber(HttpRequest<?> request, String number) {
    return placeInQueue
        .byReceiptNumber(number.toUpperCase(Locale.ROOT))
        .map(record -> (HttpResponse<String>) Pages.to("/office/records/" + record.value()))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/cases/{number:[aA]-[0-9]+}")
  HttpResponse<String> caseByReceiptNumber(HttpRequest<?> request, String number) {
    return byReceiptNumber(request, number);
  }

  /** 次の案件を受け取る. */
  @Post("/queue/next")
  @OpenTo(Capability.EXAMINE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> next(@RequestAttribute(Pages.OPERATOR) Operator operator) {
    return holdCases
        .takeNext(operator)
        .map(record -> Pages.to("/office/records/" + record.value()))
        .orElseGet(() -> Pages.to("/office?said=nothing-free"));
  }

  /** Takes or hands over what is ticked. */
  @Post("/queue/hold")
  @OpenTo(Capability.EXAMINE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> hold(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    QueueQuery query = QueueQuery.of(posted.field("list"));
    List<RecordId> picked = picked(posted);
    boolean handsOver = posted.pressed("hand-over");
    Optional<OperatorId> to =
        handsOver ? Ids.parse(posted.field("to")).map(OperatorId::new) : Optional.of(operator.id());
    if (picked.isEmpty() || to.isEmpty()) {
      Page page = pages.page(request);
      String words = page.t(picked.isEmpty() ? "queue.said.none-picked" : "queue.said.nobody");
      return screen(request, operator, HttpStatus.UNPROCESSABLE_ENTITY, query, words, true, "");
    }
    long done =
        picked.stream()
            .map(record ->
                handsOver
                    ? holdCases.handOver(record, operator.id(), to.get(), posted.field("word"))
                    : holdCases.take(record, operator.id()))
            .filter(ReviewOutcome.Done.class::isInstance)
            .count();
    String said = (handsOver ? "handed-over." : "taken.") + done + "." + (picked.size() - done);
    String address = query.address();
    return Pages.to(address + (address.contains("?") ? "&" : "?") + "said=" + said);
  }

  /** Keeps this list under a name, or no longer. */
  @Post("/queue/views")
  @OpenTo(Capability.OWN_ACCESS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> views(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    QueueQuery query = QueueQuery.of(posted.field("list"));
    String name = posted.field("name");
    KeepView.Outcome outcome =
        posted.pressed("remove")
            ? keepView.remove(operator.id(), name)
            : keepView.keep(operator.id(), name, query.query());
    return switch (outcome) {
      case KEPT -> Pages.to(QueueQuery.of(query.filter()).address());
      case REMOVED -> Pages.to("/office");
      case UNNAMED -> unkept(request, operator, query, "queue.unkept.UNNAMED", name);
      case TOO_LONG ->
          unkept(request, operator, query, "queue.unkept.TOO_LONG", name, KeepView.LONGEST_NAME);
      case TOO_MANY ->
          unkept(request, operator, query, "queue.unkept.TOO_MANY", name, KeepView.MOST);
    };
  }

  private HttpResponse<String> unkept(
      HttpRequest<?> request,
      Operator operator,
      QueueQuery query,
      String key,
      String name,
      Object... limits) {
    String why = pages.page(request).t(key, limits);
    return screen(request, operator, HttpStatus.UNPROCESSABLE_ENTITY, query, why, true, name);
  }

  /** Says that somebody is looking at a case; answers who else is, in words. */
  @Post("/records/{id}/looking")
  @OpenTo(Capability.OWN_ACCESS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_PLAIN)
  HttpResponse<String> looking(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    return HttpResponse.ok(
        QueueWords.looking(pages.page(request), lookAtCase.look(new RecordId(id), operator.id())));
  }

  private MutableHttpResponse<String> screen(
      HttpRequest<?> request,
      Operator operator,
      HttpStatus status,
      QueueQuery query,
      String said,
      boolean refused,
      String typedName) {
    ShowQueue.Screen screen =
        showQueue.show(
            operator,
            query.filter(),
            query.text(),
            query.page(),
            view -> QueueQuery.of(view.query()).filter());
    return pages.show(
        request,
        status,
        "queue/queue.jte",
        new QueueView(
            screen,
            query,
            catalog,
            operator.id(),
            said,
            refused,
            typedName,
            lacksKeyLists(request)));
  }

  /** An evaluation needs none: its certificates count for nobody. */
  private boolean lacksKeyLists(HttpRequest<?> request) {
    return !pages.page(request).settings().evaluation() && showKeyLists.all().isEmpty();
  }

  private static List<RecordId> picked(Posted posted) {
    return posted.fields().keySet().stream()
        .filter(name -> name.startsWith(PICK))
        .flatMap(name -> Ids.parse(name.substring(PICK.length())).stream())
        .map(RecordId::new)
        .limit(ShowQueue.MOST_FOUND)
        .toList();
  }
}
