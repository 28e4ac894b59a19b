package jp.passportweb.web.search;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.search.Download;
import jp.passportweb.domain.search.SearchDate;
import jp.passportweb.domain.search.SearchForm;
import jp.passportweb.domain.search.SearchedText;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.portal.ListQuery;

/** 検索条件入力画面 with what was typed. */
public record SearchView(ListQuery query, FormView form, Catalog catalog) {

  public Map<String, String> dates(Page page) {
    return words(page, "search.date.", SearchDate.values());
  }

  public Map<String, String> requestTypes(Page page) {
    return words(page, "request-type.", RequestType.values());
  }

  public Map<String, String> services(Page page) {
    Map<String, String> services = new LinkedHashMap<>();
    catalog.services().forEach(s -> services.put(s.code().text(), page.t(s.name())));
    return services;
  }

  public Map<String, String> downloads(Page page) {
    return words(page, "search.download.", Download.values());
  }

  public Map<String, String> serverTypes(Page page) {
    Map<String, String> types = new LinkedHashMap<>();
    catalog.serverSoftware().forEach(s -> types.put(s.code(), page.t(s.label())));
    return types;
  }

  public Map<String, String> texts(Page page) {
    return words(page, "search.text.", SearchedText.values());
  }

  public Map<String, String> columns(Page page) {
    return words(page, "portal.column.", Column.values());
  }

  /** The column to sort by; empty where none was chosen, which is the latest first. */
  public String sortedBy() {
    Sort sort = query.sort();
    return sort.column() == Column.APPLIED_AT && !sort.ascending() ? "" : sort.column().name();
  }

  /** The parts of a day by their fields, each with 年, 月 or 日. */
  public Map<String, String> day(Page page, String field) {
    Map<String, String> parts = new LinkedHashMap<>();
    SearchForm.DAY_PARTS.forEach(part -> parts.put(field + part, page.t("search.day." + part)));
    return parts;
  }

  private static Map<String, String> words(Page page, String key, Enum<?>[] values) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Enum<?> value : values) {
      words.put(value.name(), page.t(key + value.name()));
    }
    return words;
  }
}
