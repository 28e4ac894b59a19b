package jp.passportweb.web.portal;

import jp.passportweb.application.portal.ListServers;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.page.FormView;

/**
 * A page of the list by server.
 *
 * @param quick the quick search
 */
public record ServersView(
    ServerQuery query, ListServers.Servers list, FormView quick, Catalog catalog) {
  /** The list by server. */
  public static final String PATH = "/user/servers";

  public boolean past() {
    return query.past();
  }

  public boolean narrowed() {
    return !query.conditions().isEmpty();
  }

  public String at(int page) {
    return query.at(page).address(PATH);
  }

  public String other() {
    return query.ofPast(!past()).address(PATH);
  }

  /** The same without a condition. */
  public String all() {
    return new ServerQuery("", query.order(), past(), 1).address(PATH);
  }
}
