package jp.passportweb.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.organization.Prefecture;

/** What can be chosen in the organisation's form, by the constant's name. */
public final class OrganizationChoices {
  private OrganizationChoices() {}

  public static Map<String, String> kinds(Page page) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (OrganizationKind kind : OrganizationKind.values()) {
      kinds.put(kind.name(), page.t("organization-kind." + kind));
    }
    return kinds;
  }

  public static Map<String, String> prefectures(Page page) {
    Map<String, String> prefectures = new LinkedHashMap<>();
    for (Prefecture prefecture : Prefecture.values()) {
      prefectures.put(prefecture.name(), prefecture(page, prefecture));
    }
    return prefectures;
  }

  public static String prefecture(Page page, Prefecture prefecture) {
    return page.language() == Language.JA
        ? prefecture.japanese() + "（" + prefecture.latin() + "）"
        : prefecture.latin();
  }
}
