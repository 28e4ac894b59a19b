package jp.passportweb.web.revocation;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.passportweb.domain.revocation.RevocationGround;
import jp.passportweb.web.page.Page;

/** The grounds of BR 4.9.1.1 in words. */
public final class GroundWords {
  private GroundWords() {}

  /** All of them to choose from, each with its number and its time. */
  public static Map<String, String> choices(Page page) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (RevocationGround ground : RevocationGround.values()) {
      choices.put(ground.name(), choice(page, ground));
    }
    return choices;
  }

  /** (3) 秘密鍵の危殆化（24時間以内）. */
  public static String choice(Page page, RevocationGround ground) {
    return page.t(
        "revocation.ground.choice", ground.number(), name(page, ground), limit(page, ground));
  }

  public static String name(Page page, RevocationGround ground) {
    return page.t("revocation.ground." + ground);
  }

  public static String limit(Page page, RevocationGround ground) {
    return ground.limit().toDays() > 1
        ? page.t("office.clock.limit.days", ground.limit().toDays())
        : page.t("office.clock.limit.hours", ground.limit().toHours());
  }

  /** 4.9.1.1 (3). */
  public static String rule(RevocationGround ground) {
    return "BR 4.9.1.1 (" + ground.number() + ")";
  }
}
