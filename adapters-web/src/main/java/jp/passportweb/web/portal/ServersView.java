package jp.passportweb.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.portal.ListServers;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerCounts;
import jp.passportweb.domain.applicationrecord.ServerDue;
import jp.passportweb.domain.applicationrecord.ServerStatus;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.search.SearchForm;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;

/**
 * A page of the list by server.
 *
 * @param form the choice as typed
 */
public record ServersView(
    ServerQuery query, ListServers.Servers list, FormView form, Catalog catalog) {
  /** The list by server. */
  public static final String PATH = "/user/servers";

  public static final String CSV = PATH + ".csv";

  /**
   * A choice that is often made.
   *
   * @param count of the servers that it finds
   * @param isMade whether the list shows it
   */
  public record Preset(String text, int count, String address, boolean isMade) {}

  public boolean past() {
    return query.past();
  }

  public String at(int page) {
    return query.at(page).address(PATH);
  }

  public String other() {
    return ServerQuery.all(!past(), query.order()).address(PATH);
  }

  /** The same without a condition. */
  public String all() {
    return ServerQuery.all(past(), query.order()).address(PATH);
  }

  public String csv() {
    return query.at(1).address(CSV);
  }

  /** Those that find anything. */
  public List<Preset> presets(Page page) {
    ServerCounts counts = list.counts();
    List<Preset> presets = new ArrayList<>();
    presets.add(preset(page.t("server.preset.due"), counts.dueSoon(), due(ServerDue.DAYS_30)));
    presets.add(
        preset(
            page.t("server.preset.awaiting"),
            counts.awaiting(),
            status(ServerStatus.AWAITS_DOCUMENTS)));
    presets.add(preset(page.t("server.open"), counts.open(), status(ServerStatus.OPEN)));
    if (counts.ofServices().size() > 1) {
      catalog.services().stream().map(service -> ofService(service, counts)).forEach(presets::add);
    }
    return presets.stream().filter(preset -> preset.count() > 0).toList();
  }

  private Preset ofService(CertificateService service, ServerCounts counts) {
    return preset(
        service.shortName(),
        counts.ofServices().getOrDefault(service.code(), 0),
        new ServerQuery(
            Map.of(SearchForm.SERVICE, service.code().text()),
            null,
            null,
            query.order(),
            past(),
            1));
  }

  private ServerQuery due(ServerDue due) {
    return new ServerQuery(Map.of(), null, due, query.order(), past(), 1);
  }

  private ServerQuery status(ServerStatus status) {
    return new ServerQuery(Map.of(), status, null, query.order(), past(), 1);
  }

  private Preset preset(String text, int count, ServerQuery chosen) {
    return new Preset(text, count, chosen.address(PATH), chosen.equals(query.at(1)));
  }
}
