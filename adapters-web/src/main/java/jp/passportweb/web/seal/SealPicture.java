package jp.passportweb.web.seal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;

/** One of the pictures of a seal: in which form and which language. */
public record SealPicture(SealForm form, Language language) {
  /** Every picture of a seal. */
  static Stream<SealPicture> all() {
    return Arrays.stream(Language.values())
        .flatMap(language ->
            Arrays.stream(SealForm.values()).map(form -> new SealPicture(form, language)));
  }

  /** The picture of a file name in a seal's address. */
  static Optional<SealPicture> named(String fileName) {
    return all().filter(picture -> picture.fileName().equals(fileName)).findFirst();
  }

  public String fileName() {
    return form.fileName(language.name().toLowerCase(Locale.ROOT));
  }
}
