package jp.passportweb.web.seal;

/** The forms in which a seal is offered (DWN-1). */
public enum SealForm {
  GIF("image", "gif", "image/gif"),
  ANIMATED_GIF("animation", "gif", "image/gif"),
  SVG("image", "svg", "image/svg+xml");

  private final String word;
  private final String ending;
  private final String mediaType;

  SealForm(String word, String ending, String mediaType) {
    this.word = word;
    this.ending = ending;
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The picture's file name before and after its language: image-ja.gif. */
  String fileName(String language) {
    return word + "-" + language + "." + ending;
  }
}
