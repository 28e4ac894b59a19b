package jp.passportweb.web.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.ServiceCode;

/**
 * The drawing of a seal below {@code seal/}: SVG with its letters as outlines, and an empty element
 * where the light of the animation passes.
 */
record SealArtwork(String svg) {
  static final int WIDTH = 180;
  static final int HEIGHT = 64;

  /** Between the two bands of the light. */
  private static final int BAND = 9;

  private static final String DARK = "<g id=\"light\" clip-path=\"url(#c)\"/>";

  /** The drawing for a service; none is delivered for one that has no seal. */
  static Optional<SealArtwork> of(ServiceCode service, Language language) {
    return read(
        "%s.%s".formatted(service.text(), language.name()).toLowerCase(Locale.ROOT) + ".svg");
  }

  /** Of the same size, and nothing to be seen. */
  static SealArtwork blank() {
    return read("blank.svg").orElseThrow();
  }

  /** The light over the shield, its upper end at a place from the left. */
  SealArtwork lit(int x) {
    return new SealArtwork(
        svg.replace(
            DARK,
            """
            <g id="light" clip-path="url(#c)">
            <path d="M%1$d 0h6l-16 64h-6z" fill="#fff" opacity=".22"/>
            <path d="M%2$d 0h14l-16 64h-14z" fill="#fff" opacity=".4"/>
            </g>\
            """
                .formatted(x, x + BAND)));
  }

  private static Optional<SealArtwork> read(String name) {
    try (InputStream stream = SealArtwork.class.getResourceAsStream("/seal/" + name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new SealArtwork(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
