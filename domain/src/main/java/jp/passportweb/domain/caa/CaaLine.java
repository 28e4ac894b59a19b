package jp.passportweb.domain.caa;

/** A record with the name that it stands at. */
public record CaaLine(String at, CaaRecord property) {
  /** As a zone's file has it: {@code example.com. IN CAA 0 issue "ca.example"}. */
  public String text() {
    return at + ". IN CAA " + property.shown();
  }
}
