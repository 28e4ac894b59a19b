package jp.passportweb.web.seal;

import java.net.URI;
import java.util.Locale;
import jp.passportweb.application.seal.ShowSeal.ShownSeal;
import jp.passportweb.web.page.Page;

/** A contract's seal on the download screen: its pictures, and the HTML that shows them. */
public record SealOffer(ShownSeal shown, URI baseUrl) {
  public String pagePath() {
    return "/seal/" + shown.id().text();
  }

  public String picturePath(SealPicture picture) {
    return pagePath() + "/" + picture.fileName();
  }

  /** The name under which a picture is saved. */
  public String fileName(SealPicture picture) {
    return "seal-"
        + shown.service().code().text().toLowerCase(Locale.ROOT)
        + "-"
        + picture.fileName();
  }

  /**
   * What is pasted into the customer's page.
   *
   * @param page in the language of the picture
   */
  public String html(Page page, SealPicture picture) {
    return """
    <a href="%1$s%2$s" target="_blank" rel="noopener">
      <img src="%1$s%3$s" width="%4$d" height="%5$d"
           alt="%6$s">
    </a>\
    """
        .formatted(
            baseUrl,
            pagePath(),
            picturePath(picture),
            SealArtwork.WIDTH,
            SealArtwork.HEIGHT,
            page.t("seal.alt", shown.service().shortName()));
  }
}
