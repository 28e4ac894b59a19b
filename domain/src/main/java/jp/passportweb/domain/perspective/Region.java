package jp.passportweb.domain.perspective;

/** The regions of the Internet's address registries. */
public enum Region {
  AFRINIC("AFRINIC"),
  APNIC("APNIC"),
  ARIN("ARIN"),
  LACNIC("LACNIC"),
  RIPE_NCC("RIPE NCC");

  private final String text;

  Region(String text) {
    this.text = text;
  }

  /** As the registry calls itself. */
  public String text() {
    return text;
  }
}
