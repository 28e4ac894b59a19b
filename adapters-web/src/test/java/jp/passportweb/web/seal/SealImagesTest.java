package jp.passportweb.web.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.ServiceCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("DWN-1 the seal as GIF, animated GIF and SVG")
class SealImagesTest {
  private static final ServiceCode SR = new ServiceCode("SR30");
  private static final ServiceCode EV = new ServiceCode("EV20");
  private static final int MOST_BYTES = 60_000;

  private final SealImages images = new SealImages();

  static Stream<Arguments> seals() {
    return Stream.of(SR, EV)
        .flatMap(service ->
            Stream.of(Language.values()).map(language -> Arguments.of(service, language)));
  }

  @ParameterizedTest
  @MethodSource("seals")
  @DisplayName("DWN-1 the GIF is one picture of 180 × 64, see-through at its corners only")
  void gif(ServiceCode service, Language language) throws IOException {
    byte[] gif = picture(service, SealPicture.Form.GIF, language);
    List<BufferedImage> frames = frames(gif);
    assertThat(frames).hasSize(1);
    assertThat(frames.getFirst().getWidth()).isEqualTo(180);
    assertThat(frames.getFirst().getHeight()).isEqualTo(64);
    assertThat(frames.getFirst().getRGB(0, 0) >>> 24).isZero();
    assertThat(frames.getFirst().getRGB(90, 32) >>> 24).isEqualTo(255);
    assertThat(gif).hasSizeLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("seals")
  @DisplayName("DWN-1 in the animation a light passes over the shield, once")
  void animation(ServiceCode service, Language language) throws IOException {
    byte[] gif = picture(service, SealPicture.Form.ANIMATED_GIF, language);
    List<BufferedImage> frames = frames(gif);
    assertThat(frames).hasSizeBetween(10, 16);
    assertThat(frames.subList(1, frames.size()))
        .allSatisfy(frame -> assertThat(frame.getWidth()).isEqualTo(48));
    assertThat(brightness(frames.get(frames.size() / 2)))
        .isGreaterThan(brightness(frames.getLast()));
    assertThat(new String(gif, StandardCharsets.ISO_8859_1)).doesNotContain("NETSCAPE");
    assertThat(gif).hasSizeLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("seals")
  @DisplayName("DWN-1 the SVG is outlines alone: no text, no script, nothing from elsewhere")
  void svg(ServiceCode service, Language language) {
    Document svg = svg(picture(service, SealPicture.Form.SVG, language));
    assertThat(svg.select("text, script, style, image, foreignObject")).isEmpty();
    assertThat(svg.select("[href]")).allMatch(use -> use.attr("href").startsWith("#"));
    assertThat(svg.select("svg").attr("viewBox")).isEqualTo("0 0 180 64");
    assertThat(svg.select("svg").attr("aria-label"))
        .contains(language == Language.JA ? "認証済み" : "Verified");
  }

  @Test
  @DisplayName("DWN-1 the pictures of two services and two languages are four")
  void different() {
    assertThat(
            Stream.of(SR, EV)
                .flatMap(service ->
                    Stream.of(Language.values())
                        .map(l -> picture(service, SealPicture.Form.GIF, l))))
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  @DisplayName("DWN-1 drawn again, a picture is the same to the byte")
  void deterministic() {
    assertThat(new SealImages().picture(EV, animated(), true))
        .isEqualTo(images.picture(EV, animated(), true));
  }

  @Test
  @DisplayName("DWN-1 where no certificate is valid nothing is to be seen")
  void blank() throws IOException {
    for (SealPicture.Form form : List.of(SealPicture.Form.GIF, SealPicture.Form.ANIMATED_GIF)) {
      byte[] gif = images.picture(SR, new SealPicture(form, Language.JA), false);
      BufferedImage first = frames(gif).getFirst();
      assertThat(first.getWidth()).isEqualTo(180);
      assertThat(Arrays.stream(first.getRGB(0, 0, 180, 64, null, 0, 180)))
          .allMatch(pixel -> pixel >>> 24 == 0);
    }
    byte[] svg = images.picture(SR, new SealPicture(SealPicture.Form.SVG, Language.JA), false);
    assertThat(svg(svg).select("svg > *")).isEmpty();
  }

  @Test
  @DisplayName("DWN-1 a service without artwork has no seal")
  void none() {
    assertThat(images.exist(SR)).isTrue();
    assertThat(images.exist(EV)).isTrue();
    assertThat(images.exist(new ServiceCode("XX10"))).isFalse();
  }

  private static SealPicture animated() {
    return new SealPicture(SealPicture.Form.ANIMATED_GIF, Language.EN);
  }

  private byte[] picture(ServiceCode service, SealPicture.Form form, Language language) {
    return images.picture(service, new SealPicture(form, language), true);
  }

  private static Document svg(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static List<BufferedImage> frames(byte[] gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
      reader.setInput(input);
      List<BufferedImage> frames = new ArrayList<>();
      for (int i = 0; i < reader.getNumImages(true); i++) {
        frames.add(reader.read(i));
      }
      return frames;
    }
  }

  private static long brightness(BufferedImage image) {
    return Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .mapToLong(pixel -> (pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff))
        .sum();
  }
}
