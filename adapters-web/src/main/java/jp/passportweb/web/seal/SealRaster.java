package jp.passportweb.web.seal;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Draws a seal's artwork as pixels. */
final class SealRaster {
  private SealRaster() {}

  static BufferedImage draw(SealArtwork artwork) {
    SVGDocument document =
        Objects.requireNonNull(
            new SVGLoader()
                .load(
                    new ByteArrayInputStream(artwork.svg().getBytes(StandardCharsets.UTF_8)),
                    null,
                    LoaderContext.createDefault()),
            "artwork that is no SVG");
    BufferedImage image =
        new BufferedImage(SealArtwork.WIDTH, SealArtwork.HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.renderWithPlatform(
        NullPlatformSupport.INSTANCE, graphics, new ViewBox(SealArtwork.WIDTH, SealArtwork.HEIGHT));
    graphics.dispose();
    return image;
  }
}
