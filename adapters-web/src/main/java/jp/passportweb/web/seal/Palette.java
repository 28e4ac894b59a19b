package jp.passportweb.web.seal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a picture into a GIF's 256 colours without dithering: the most frequent colours themselves,
 * the rest as the nearest of those. A pixel is seen through where most of it is.
 */
final class Palette {
  private static final int COLOURS = 255;
  private static final int TRANSPARENT = 255;
  private static final int OPAQUE_FROM = 128;

  private final int[] colours;

  private Palette(int[] colours) {
    this.colours = colours;
  }

  static BufferedImage of(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    Palette palette = new Palette(mostFrequent(pixels));
    BufferedImage indexed =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            palette.colorModel());
    int[] indexes = Arrays.stream(pixels).map(palette::index).toArray();
    indexed.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), indexes);
    return indexed;
  }

  private static int[] mostFrequent(int[] pixels) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int pixel : pixels) {
      if (isSeen(pixel)) {
        counts.merge(pixel | 0xff000000, 1, Integer::sum);
      }
    }
    List<Map.Entry<Integer, Integer>> byCount =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(COLOURS)
            .toList();
    return byCount.stream().mapToInt(Map.Entry::getKey).toArray();
  }

  private IndexColorModel colorModel() {
    int[] all = Arrays.copyOf(colours, TRANSPARENT + 1);
    return new IndexColorModel(8, all.length, all, 0, false, TRANSPARENT, DataBuffer.TYPE_BYTE);
  }

  private int index(int pixel) {
    if (!isSeen(pixel)) {
      return TRANSPARENT;
    }
    int nearest = 0;
    for (int i = 1; i < colours.length; i++) {
      if (distance(pixel, colours[i]) < distance(pixel, colours[nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static boolean isSeen(int pixel) {
    return pixel >>> 24 >= OPAQUE_FROM;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
    int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return red * red + green * green + blue * blue;
  }
}
