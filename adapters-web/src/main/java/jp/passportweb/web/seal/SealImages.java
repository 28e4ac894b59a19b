package jp.passportweb.web.seal;

import jakarta.inject.Singleton;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.passportweb.domain.catalog.ServiceCode;

/**
 * The pictures of the seals, each drawn from its artwork when it is first asked for. Where no
 * certificate is valid the picture is blank, of the same size: the customer's page then claims
 * nothing, and the seal's page says why.
 */
@Singleton
public final class SealImages {
  private static final Rectangle WHOLE = new Rectangle(0, 0, SealArtwork.WIDTH, SealArtwork.HEIGHT);

  /** Nothing but the shield changes while the light passes over it. */
  private static final Rectangle SHIELD = new Rectangle(8, 4, 48, 56);

  private static final int LIGHT_FROM = 4;
  private static final int LIGHT_TO = 72;
  private static final int LIGHT_STEP = 6;
  private static final int STILL = 120;
  private static final int STEP = 7;

  private final Map<Key, byte[]> drawn = new ConcurrentHashMap<>();

  private record Key(SealArtwork artwork, SealPicture.Form form) {}

  /** Whether there is artwork for a service. */
  public boolean exist(ServiceCode service) {
    return SealPicture.all()
        .allMatch(picture -> SealArtwork.of(service, picture.language()).isPresent());
  }

  /** The picture of a seal whose certificate is valid, or the blank one in its place. */
  byte[] picture(ServiceCode service, SealPicture picture, boolean valid) {
    SealArtwork artwork =
        SealArtwork.of(service, picture.language())
            .filter(_ -> valid)
            .orElseGet(SealArtwork::blank);
    return drawn.computeIfAbsent(
        new Key(artwork, picture.form()), key -> draw(key.artwork(), key.form()));
  }

  private static byte[] draw(SealArtwork artwork, SealPicture.Form form) {
    return switch (form) {
      case SVG -> artwork.svg().getBytes(StandardCharsets.UTF_8);
      case GIF -> GifFile.of(List.of(new GifFile.Frame(SealRaster.draw(artwork), WHOLE, 0)));
      case ANIMATED_GIF -> GifFile.of(passingLight(artwork));
    };
  }

  /** It begins and ends as the still picture. */
  private static List<GifFile.Frame> passingLight(SealArtwork artwork) {
    BufferedImage still = SealRaster.draw(artwork);
    List<GifFile.Frame> frames = new ArrayList<>();
    frames.add(new GifFile.Frame(still, WHOLE, STILL));
    for (int x = LIGHT_FROM; x <= LIGHT_TO; x += LIGHT_STEP) {
      frames.add(new GifFile.Frame(SealRaster.draw(artwork.lit(x)), SHIELD, STEP));
    }
    frames.add(new GifFile.Frame(still, SHIELD, STILL));
    return frames;
  }
}
