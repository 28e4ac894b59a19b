package jp.passportweb.web.seal;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A GIF89a of one picture, or of a few that are shown once and end with the last. */
final class GifFile {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private GifFile() {}

  /**
   * A picture over the one before it.
   *
   * @param part what differs from the one before; the first covers all
   * @param hundredths how long it is shown, in hundredths of a second
   */
  record Frame(BufferedImage image, Rectangle part, int hundredths) {}

  static byte[] of(List<Frame> frames) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.prepareWriteSequence(null);
      for (Frame frame : frames) {
        writer.writeToSequence(written(writer, frame), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOImage written(ImageWriter writer, Frame frame) throws IIOInvalidTreeException {
    Rectangle part = frame.part();
    BufferedImage image =
        Palette.of(frame.image().getSubimage(part.x, part.y, part.width, part.height));
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", String.valueOf(part.x));
    place.setAttribute("imageTopPosition", String.valueOf(part.y));
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("delayTime", String.valueOf(frame.hundredths()));
    metadata.setFromTree(FORMAT, root);
    return new IIOImage(image, null, metadata);
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
  }
}
