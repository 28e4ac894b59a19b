package jp.passportweb.web.seal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;

/** One of the pictures in which a seal is offered (DWN-1). */
public record SealPicture(Form form, Language language) {
  /** The kinds of file. */
  public enum Form {
    GIF("image", "gif", "image/gif"),
    ANIMATED_GIF("animation", "gif", "image/gif"),
    SVG("image", "svg", "image/svg+xml");

    private final String word;
    private final String ending;
    private final String mediaType;

    Form(String word, String ending, String mediaType) {
      this.word = word;
      this.ending = ending;
      this.mediaType = mediaType;
    }
  }

  /** Every picture of a seal. */
  static Stream<SealPicture> all() {
    return Arrays.stream(Language.values()).flatMap(SealPicture::in);
  }

  /** The pictures in a language. */
  static Stream<SealPicture> in(Language language) {
    return Arrays.stream(Form.values()).map(form -> new SealPicture(form, language));
  }

  /** The picture of a file name in a seal's address. */
  static Optional<SealPicture> named(String fileName) {
    return all().filter(picture -> picture.fileName().equals(fileName)).findFirst();
  }

  /** Form and language: image-ja.gif. */
  public String fileName() {
    return form.word + "-" + language.name().toLowerCase(Locale.ROOT) + "." + form.ending;
  }

  String mediaType() {
    return form.mediaType;
  }
}
