package jp.passportweb.domain.file;

import static jp.passportweb.domain.file.FileSamples.ascii;
import static jp.passportweb.domain.file.FileSamples.bytes;
import static jp.passportweb.domain.file.FileSamples.chunk;
import static jp.passportweb.domain.file.FileSamples.deflated;
import static jp.passportweb.domain.file.FileSamples.joined;
import static jp.passportweb.domain.file.FileSamples.jpeg;
import static jp.passportweb.domain.file.FileSamples.pdf;
import static jp.passportweb.domain.file.FileSamples.pdfWithObjects;
import static jp.passportweb.domain.file.FileSamples.png;
import static jp.passportweb.domain.file.FileSamples.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import jp.passportweb.domain.file.FileFault.Act;
import jp.passportweb.domain.file.FileFault.Looks;
import jp.passportweb.domain.file.FileInspection.Inspected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("FIL-1 a file is judged by its content")
class FileInspectionTest {
  private static final FileLimits LIMITS = FileSamples.LIMITS;

  static Stream<Arguments> good() {
    return Stream.of(
        arguments(named("PDF", pdf()), FileKind.PDF),
        arguments(named("PDF without a last line end", cut(pdf(), 1)), FileKind.PDF),
        arguments(
            named(
                "PDF with objects packed", pdfWithObjects("/Filter /FlateDecode", packed("/Font"))),
            FileKind.PDF),
        arguments(named("PNG", png()), FileKind.PNG),
        arguments(named("PNG at the limit", png(1000, 1000)), FileKind.PNG),
        arguments(named("JPEG", jpeg()), FileKind.JPEG),
        arguments(named("JPEG with a comment", jpeg(9, 9, ascii("hello"))), FileKind.JPEG));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  @DisplayName("FIL-1 what is sound is taken, whatever it is called")
  void sound(byte[] content, FileKind kind) {
    assertThat(FileInspection.of("setup.exe", content, LIMITS))
        .isInstanceOfSatisfying(
            Inspected.Sound.class,
            sound -> {
              assertThat(sound.file().kind()).isEqualTo(kind);
              assertThat(sound.file().name().text()).isEqualTo("setup.exe" + kind.ending());
              assertThat(sound.file().hash()).isEqualTo(FileHash.of(content));
            });
  }

  static Stream<Arguments> otherKinds() {
    return Stream.of(
        arguments(Looks.SVG, ascii("<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>")),
        arguments(Looks.SVG, ascii("\u00ef\u00bb\u00bf  <svg/>")),
        arguments(Looks.HTML, ascii("<!DOCTYPE html><p>")),
        arguments(Looks.HTML, ascii(" \n<script>alert(1)</script>")),
        arguments(Looks.XML, ascii("<?xml version=\"1.0\"?><a/>")),
        arguments(Looks.ARCHIVE, zip("registry.pdf")),
        arguments(Looks.ARCHIVE, bytes(0x1F, 0x8B, 8, 0)),
        arguments(Looks.ARCHIVE, ascii("Rar!\u001a\u0007\u0000")),
        arguments(Looks.OFFICE, zip("[Content_Types].xml")),
        arguments(Looks.OFFICE, bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
        arguments(Looks.OTHER_PICTURE, ascii("GIF89a")),
        arguments(Looks.OTHER_PICTURE, ascii("II*\0")),
        arguments(Looks.OTHER_PICTURE, ascii("RIFF\1\2\3\4WEBPVP8 ")),
        arguments(Looks.OTHER_PICTURE, ascii("\0\0\0\u0018ftypheic")),
        arguments(Looks.PROGRAM, ascii("MZ\u0090\0\3")),
        arguments(Looks.PROGRAM, ascii("#!/bin/sh\n")),
        arguments(Looks.TEXT, ascii("It is all in order.")),
        arguments(Looks.SOMETHING_BEFORE_PDF, joined(ascii("\n"), pdf())),
        arguments(Looks.UNKNOWN, bytes(1, 2, 3, 4, 5)));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("otherKinds")
  @DisplayName("FIL-1 what is something else is told what it looks like")
  void otherKind(Looks looks, byte[] content) {
    assertThat(fault("registry.pdf", content)).isEqualTo(new FileFault.OtherKind(looks));
  }

  static Stream<Arguments> faulty() {
    byte[] jar = zip("a.class");
    return Stream.of(
        arguments(named("nothing", new byte[0]), new FileFault.Empty()),
        arguments(
            named("a byte too much", new byte[FileSamples.MEGABYTE + 1]),
            new FileFault.TooLarge(FileSamples.MEGABYTE)),
        arguments(named("PDF cut", cut(pdf(), 8)), new FileFault.Truncated(FileKind.PDF)),
        arguments(
            named("PDF without its table", ascii("%PDF-1.4\n%%EOF")),
            new FileFault.Truncated(FileKind.PDF)),
        arguments(
            named("PDF of no version", ascii("%PDF-x.4\nstartxref\n%%EOF")),
            new FileFault.Broken(FileKind.PDF)),
        arguments(
            named("PDF and more", joined(pdf(), ascii("more"))),
            new FileFault.TrailingBytes(FileKind.PDF)),
        arguments(named("PDF and ZIP", joined(pdf(), jar)), new FileFault.SecondFile(FileKind.PDF)),
        arguments(
            named("ZIP inside a PDF's end", joined(pdf(), jar, ascii("\n%%EOF\n"))),
            new FileFault.SecondFile(FileKind.PDF)),
        arguments(
            named("PDF and web page", joined(ascii("%PDF-1.4\n<script>a</script>\n"), pdf())),
            new FileFault.SecondFile(FileKind.PDF)),
        arguments(named("JPEG cut", cut(jpeg(), 2)), new FileFault.Truncated(FileKind.JPEG)),
        arguments(
            named("JPEG cut in a head", Arrays.copyOf(jpeg(), 18)),
            new FileFault.Truncated(FileKind.JPEG)),
        arguments(
            named("JPEG of no picture", bytes(0xFF, 0xD8, 0xFF, 0xD9)),
            new FileFault.Broken(FileKind.JPEG)),
        arguments(
            named("JPEG with a stray byte", joined(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 7), jpeg())),
            new FileFault.Broken(FileKind.JPEG)),
        arguments(
            named("JPEG and more", joined(jpeg(), ascii("x"))),
            new FileFault.TrailingBytes(FileKind.JPEG)),
        arguments(
            named("JPEG and PDF", jpeg(9, 9, ascii("%PDF-1.4"))),
            new FileFault.SecondFile(FileKind.JPEG)),
        arguments(named("JPEG and ZIP", jpeg(9, 9, jar)), new FileFault.SecondFile(FileKind.JPEG)),
        arguments(
            named("JPEG too wide", jpeg(2001, 1, new byte[0])),
            new FileFault.TooManyPixels(1_000_000, 2_000)),
        arguments(
            named("JPEG of no height", jpeg(9, 0, new byte[0])),
            new FileFault.Broken(FileKind.JPEG)),
        arguments(named("PNG cut", cut(png(), 5)), new FileFault.Truncated(FileKind.PNG)),
        arguments(named("PNG altered", altered(png())), new FileFault.Broken(FileKind.PNG)),
        arguments(
            named("PNG without a header", joined(PngStructure.SIGNATURE, chunk("IEND", bytes()))),
            new FileFault.Broken(FileKind.PNG)),
        arguments(
            named("PNG and more", joined(png(), ascii("x"))),
            new FileFault.TrailingBytes(FileKind.PNG)),
        arguments(
            named("PNG that unpacks to gigabytes", png(60_000, 60_000)),
            new FileFault.TooManyPixels(1_000_000, 2_000)),
        arguments(
            named("PNG a pixel too large", png(1001, 1000)),
            new FileFault.TooManyPixels(1_000_000, 2_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faulty")
  @DisplayName("FIL-1 what is not whole, or more than one thing, is not taken")
  void unsound(byte[] content, FileFault expected) {
    assertThat(fault("registry.pdf", content)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/OpenAction << /S /JavaScript /JS (a) >>, SCRIPT",
    "/OpenAction << /S /J#61vaScript >>, SCRIPT",
    "/OpenAction << /S /Launch /F (cmd.exe) >>, LAUNCH",
    "/Names << /EmbeddedFiles 5 0 R >>, ATTACHMENT",
    "/Annots [ << /Subtype /RichMedia >> ], MEDIA",
    "/AcroForm << /XFA 5 0 R >>, SENDING",
    "/A << /S /SubmitForm >>, SENDING"
  })
  @DisplayName("FIL-1 a PDF that does something is not taken, also where that is packed")
  void acts(String entry, Act act) {
    assertThat(fault("a.pdf", pdf("<< /Type /Catalog " + entry + " >>")))
        .isEqualTo(new FileFault.Acts(act));
    assertThat(fault("a.pdf", pdfWithObjects("/Filter /FlateDecode", packed("<< " + entry))))
        .isEqualTo(new FileFault.Acts(act));
  }

  @Test
  @DisplayName("FIL-1 a PDF that cannot be looked through is not taken")
  void opaque() {
    byte[] bomb = deflated(new byte[40 * FileSamples.MEGABYTE]);
    assertThat(fault("a.pdf", pdfWithObjects("/Filter /FlateDecode", bomb)))
        .isEqualTo(new FileFault.Opaque());
    assertThat(fault("a.pdf", pdfWithObjects("/Filter /ASCIIHexDecode", ascii("2F4A53"))))
        .isEqualTo(new FileFault.Opaque());
    assertThat(fault("a.pdf", pdfWithObjects("/Filter /FlateDecode", ascii("no stream"))))
        .isEqualTo(new FileFault.Opaque());
    assertThat(fault("a.pdf", pdf("<< /Encrypt 9 0 R >>"))).isEqualTo(new FileFault.Locked());
  }

  @Test
  @DisplayName("FIL-1 a comment that looks like a stream hides nothing")
  void comment() {
    String hidden = "<< >> endobj % >> stream\n8 0 obj << /S /JavaScript >> endobj\n% endstream";
    assertThat(fault("a.pdf", pdf(hidden))).isEqualTo(new FileFault.Acts(Act.SCRIPT));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          登記事項証明書.pdf, 登記事項証明書.pdf
          SCAN.PDF, SCAN.pdf
          C:\\Users\\a\\印鑑.pdf, 印鑑.pdf
          ../../etc/passwd, passwd.pdf
          a"b<c>:d|e?f*g.pdf, a_b_c__d_e_f_g.pdf
          .htaccess, htaccess.pdf
          '', document.pdf
          '   .pdf', document.pdf
          """)
  @DisplayName("FIL-1 a file's name is made harmless")
  void name(String given, String expected) {
    assertThat(FileName.of(given, FileKind.PDF).text()).isEqualTo(expected);
  }

  @Test
  @DisplayName("FIL-1 a name has neither line ends nor hidden signs, and is not long")
  void hiddenSigns() {
    assertThat(FileName.of("a\r\nb\u202Efdp.exe\0", FileKind.PNG).text())
        .isEqualTo("abfdp.exe.png");
    assertThat(FileName.of("a.jpeg", FileKind.JPEG).text()).isEqualTo("a.jpg");
    assertThat(FileName.of("あ".repeat(500), FileKind.PDF).text())
        .isEqualTo("あ".repeat(FileName.LONGEST) + ".pdf");
  }

  private static FileFault fault(String name, byte[] content) {
    return ((Inspected.Faulty) FileInspection.of(name, content, LIMITS)).fault();
  }

  private static byte[] packed(String objects) {
    return deflated(ascii(objects));
  }

  private static byte[] cut(byte[] whole, int less) {
    return Arrays.copyOf(whole, whole.length - less);
  }

  private static byte[] altered(byte[] whole) {
    byte[] altered = whole.clone();
    altered[18] ^= 1;
    return altered;
  }
}
