package jp.passportweb.web.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.queue.ShowQueue;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.ClockKind;
import jp.passportweb.domain.queue.Lookers.Looker;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.SavedViews.SavedView;
import jp.passportweb.domain.queue.StandingView;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue and the ways on from it.
 *
 * @param said what came of what was done just now, in words; empty where nothing was
 * @param refused whether that is no success
 * @param typedName what was typed as the name of a view that could not be kept
 * @param lacksKeyLists whether keys are certified here that no published list was asked for
 */
public record QueueView(
    ShowQueue.Screen screen,
    QueueQuery query,
    Catalog catalog,
    OperatorId viewer,
    String said,
    boolean refused,
    String typedName,
    boolean lacksKeyLists) {
  static final List<RecordStatus> STAGES =
      Arrays.stream(RecordStatus.values()).filter(RecordStatus::isOpen).toList();

  /** A tab: a list, by its address. */
  public record Tab(String label, String address, int count, boolean here, boolean own) {}

  /** A condition that is set, and the address without it. */
  public record Chip(String label, String value, String without) {}

  /** A box of the form of conditions. */
  public record Box(String value, String label, boolean ticked) {}

  public ShowQueue.ListPage list() {
    return screen.list();
  }

  /** The address of another page of this list. */
  public String at(int page) {
    return query.on(page).address();
  }

  /** All for which a kind of clock runs. */
  public String ofClock(ClockKind kind) {
    return QueueQuery.of(with(QueueFilter.ALL, Set.of(), Set.of(), Set.of(kind))).address();
  }

  /** The standing views, then one's own. */
  public List<Tab> tabs(Page page) {
    List<Tab> tabs = new ArrayList<>();
    for (StandingView view : StandingView.values()) {
      tabs.add(
          new Tab(
              page.t("queue.view." + view),
              QueueQuery.of(view.filter()).address(),
              screen.counts().getOrDefault(view, 0),
              !query.searches() && view.filter().equals(query.filter()),
              false));
    }
    for (Map.Entry<SavedView, Integer> own : screen.saved().entrySet()) {
      QueueQuery list = QueueQuery.of(own.getKey().query());
      tabs.add(
          new Tab(
              own.getKey().name(),
              list.address(),
              own.getValue(),
              !query.searches() && list.filter().equals(query.filter()),
              true));
    }
    return tabs;
  }

  /** The name of the view of one's own that is shown, to be removed; null where none is. */
  public @Nullable String ownHere(Page page) {
    return tabs(page).stream()
        .filter(tab -> tab.here() && tab.own())
        .map(Tab::label)
        .findFirst()
        .orElse(null);
  }

  /** Whether no tab shows this list yet. */
  public boolean canBeKept(Page page) {
    return !query.searches() && tabs(page).stream().noneMatch(Tab::here);
  }

  public List<Chip> chips(Page page) {
    QueueFilter f = query.filter();
    List<Chip> chips = new ArrayList<>();
    chip(page, chips, "stage", sorted(f.stages()).map(s -> page.t("queue.stage." + s)), f.stage());
    chip(
        page,
        chips,
        "service",
        f.services().stream().map(code -> serviceName(code.text())).sorted(),
        with(f, Set.of(), f.kinds(), f.clocks()));
    chip(
        page,
        chips,
        "kind",
        sorted(f.kinds()).map(kind -> page.t("request-type." + kind)),
        with(f, f.services(), Set.of(), f.clocks()));
    chip(
        page,
        chips,
        "clock",
        sorted(f.clocks()).map(kind -> page.t("queue.clock." + kind)),
        with(f, f.services(), f.kinds(), Set.of()));
    if (f.holder() != QueueFilter.Holder.ANYBODY) {
      chip(
          page,
          chips,
          "holder",
          Stream.of(page.t("queue.holder." + f.holder())),
          f.heldBy(QueueFilter.Holder.ANYBODY));
    }
    if (f.due() != QueueFilter.Due.ANY) {
      chip(
          page,
          chips,
          "due",
          Stream.of(page.t("queue.due." + f.due())),
          f.due(QueueFilter.Due.ANY));
    }
    if (f.waiting()) {
      chip(page, chips, "waiting", Stream.of(page.t("queue.waiting.yes")), without(f, true));
    }
    if (f.mineToDo()) {
      chip(page, chips, "todo", Stream.of(page.t("queue.todo.yes")), without(f, false));
    }
    return chips;
  }

  private static void chip(
      Page page, List<Chip> chips, String name, Stream<String> values, QueueFilter without) {
    String value = values.collect(Collectors.joining(page.t("office.comma")));
    if (!value.isEmpty()) {
      chips.add(new Chip(page.t("queue.chip." + name), value, QueueQuery.of(without).address()));
    }
  }

  private static <E extends Enum<E>> Stream<E> sorted(Set<E> values) {
    return values.stream().sorted(Comparator.naturalOrder());
  }

  private static QueueFilter with(
      QueueFilter f, Set<ServiceCode> services, Set<RequestType> kinds, Set<ClockKind> clocks) {
    return new QueueFilter(
        f.stages(), services, kinds, clocks, f.holder(), f.due(), f.waiting(), f.mineToDo());
  }

  private static QueueFilter without(QueueFilter f, boolean waiting) {
    return new QueueFilter(
        f.stages(),
        f.services(),
        f.kinds(),
        f.clocks(),
        f.holder(),
        f.due(),
        !waiting && f.waiting(),
        waiting && f.mineToDo());
  }

  public List<Box> stages(Page page) {
    return STAGES.stream()
        .map(stage ->
            new Box(
                stage.name(),
                page.t("queue.stage." + stage),
                query.filter().stages().contains(stage)))
        .toList();
  }

  public List<Box> services() {
    return catalog.services().stream()
        .map(service ->
            new Box(
                service.code().text(),
                service.shortName(),
                query.filter().services().contains(service.code())))
        .toList();
  }

  public List<Box> kinds(Page page) {
    return Arrays.stream(RequestType.values())
        .map(kind ->
            new Box(
                kind.name(), page.t("request-type." + kind), query.filter().kinds().contains(kind)))
        .toList();
  }

  public CertificateService service(QueueRow row) {
    return catalog.serviceOf(row.record().service());
  }

  private String serviceName(String code) {
    return catalog.services().stream()
        .filter(service -> service.code().text().equals(code))
        .map(CertificateService::shortName)
        .findFirst()
        .orElse(code);
  }

  public boolean isBlocked(QueueRow row) {
    return screen.blocked().contains(row.id());
  }

  /** Who else is looking at a row's record. */
  public List<Looker> lookers(QueueRow row) {
    return screen.lookers().getOrDefault(row.id(), List.of()).stream()
        .filter(looker -> !looker.operator().equals(viewer))
        .toList();
  }
}
