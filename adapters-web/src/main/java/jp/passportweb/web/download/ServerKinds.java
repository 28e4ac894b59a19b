package jp.passportweb.web.download;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.web.installation.InstallationHints;
import jp.passportweb.web.page.Page;

/** サーバタイプ as the download screen switches between them: the catalogue's, and an older Apache. */
final class ServerKinds {
  private static final String APACHE = "APACHE";

  private ServerKinds() {}

  /** The codes with their labels. */
  static Map<String, String> labels(List<ServerSoftware> kinds, Page page) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (ServerSoftware kind : kinds) {
      labels.put(kind.code(), page.t(kind.label()));
      if (kind.code().equals(APACHE)) {
        labels.put(InstallationHints.EARLIER_APACHE, page.t("download.server.earlier-apache"));
      }
    }
    return labels;
  }

  /** As chosen on the screen, else as applied for; その他 where neither is known (any more). */
  static String chosen(List<ServerSoftware> kinds, String wanted, ApplicationRecord record) {
    if (isKnown(kinds, wanted)) {
      return wanted;
    }
    String appliedFor = record.content().basic().serverSoftware();
    return isKnown(kinds, appliedFor) ? appliedFor : kinds.getLast().code();
  }

  private static boolean isKnown(List<ServerSoftware> kinds, String code) {
    return code.equals(InstallationHints.EARLIER_APACHE)
        || kinds.stream().anyMatch(kind -> kind.code().equals(code));
  }
}
