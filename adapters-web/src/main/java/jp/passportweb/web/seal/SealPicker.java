package jp.passportweb.web.seal;

import java.util.Optional;
import jp.passportweb.web.page.Page;

/**
 * One picture of a seal at a time, the others a link away.
 *
 * @param screen the address on which it is chosen, ready for a further parameter
 */
public record SealPicker(SealOffer offer, SealPicture picture, String screen) {
  /** The picture that was chosen by its file name, else the sharpest in the reader's language. */
  public static SealPicture chosen(String fileName, Page page) {
    Optional<SealPicture> named = SealPicture.named(fileName);
    return named.orElseGet(() -> new SealPicture(SealPicture.Form.SVG, page.language()));
  }

  /** Where another picture is chosen. */
  public String path(SealPicture other) {
    return screen + "seal=" + other.fileName() + "#seal";
  }

  /** What is pasted into the customer's page. */
  public String html(Page page) {
    return offer.html(page.in(picture.language()), picture);
  }
}
