package jp.passportweb.domain.file;

/** FIL-1: what can be handed in. */
public enum FileKind {
  PDF("application/pdf", ".pdf"),
  JPEG("image/jpeg", ".jpg"),
  PNG("image/png", ".png");

  private final String mediaType;
  private final String ending;

  FileKind(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** How the names of such files end. */
  public String ending() {
    return ending;
  }
}
