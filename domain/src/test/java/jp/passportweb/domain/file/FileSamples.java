package jp.passportweb.domain.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.passportweb.domain.catalog.LocalizedText;

/** Files as people and their enemies hand them in, made here byte by byte. */
public final class FileSamples {
  public static final int MEGABYTE = 1024 * 1024;

  /** As small as they can be tried. */
  public static final FileLimits LIMITS =
      new FileLimits(MEGABYTE, 3, 3_000, 5_000, 1_000_000, 2_000);

  private FileSamples() {}

  public static HandInPolicy policy() {
    return new HandInPolicy(
        LIMITS,
        List.of(
            new HandInPolicy.Reason(
                "UNREADABLE", new LocalizedText("文字が読み取れません", "It cannot be read"), false),
            new HandInPolicy.Reason("OTHER", new LocalizedText("その他", "Another reason"), true)));
  }

  public static byte[] pdf() {
    return pdf("<< /Type /Catalog /Pages 2 0 R >>");
  }

  /** Another one of the same kind. */
  public static byte[] pdf(int number) {
    return pdf("<< /Type /Catalog /Pages 2 0 R /Number " + number + " >>");
  }

  /** One whose catalogue says this. */
  public static byte[] pdf(String catalogue) {
    return ascii(
        "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n"
            + catalogue
            + "\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
            + "3 0 obj\n<< /Length 6 >>\nstream\n/JS (a\nendstream\nendobj\n"
            + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 4 >>\n"
            + "startxref\n0\n%%EOF\n");
  }

  /** One that holds objects in a compressed stream. */
  public static byte[] pdfWithObjects(String dictionary, byte[] objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ascii(
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n4 0 obj\n<< /Type /ObjStm "
                + dictionary
                + " >>\nstream\n"));
    out.writeBytes(objects);
    out.writeBytes(ascii("\nendstream\nendobj\nstartxref\n0\n%%EOF"));
    return out.toByteArray();
  }

  public static byte[] deflated(byte[] clear) {
    Deflater deflater = new Deflater();
    deflater.setInput(clear);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[4096];
    while (!deflater.finished()) {
      out.write(some, 0, deflater.deflate(some));
    }
    deflater.end();
    return out.toByteArray();
  }

  public static byte[] png() {
    return png(20, 10);
  }

  public static byte[] png(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    return joined(
        PngStructure.SIGNATURE,
        chunk("IHDR", header.array()),
        chunk("IDAT", deflated(new byte[100])),
        chunk("IEND", new byte[0]));
  }

  public static byte[] chunk(String type, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(ascii(type));
    sum.update(data);
    return ByteBuffer.allocate(data.length + 12)
        .putInt(data.length)
        .put(ascii(type))
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }

  public static byte[] jpeg() {
    return jpeg(20, 10, new byte[0]);
  }

  /** One with a comment, of which nobody sees anything. */
  public static byte[] jpeg(int width, int height, byte[] comment) {
    return joined(
        bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2),
        bytes(0xFF, 0xFE, (comment.length + 2) >> 8, (comment.length + 2) & 0xFF),
        comment,
        bytes(0xFF, 0xC0, 0, 11, 8, height >> 8, height & 0xFF, width >> 8, width & 0xFF),
        bytes(1, 1, 0x11, 0),
        bytes(0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0),
        bytes(1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4),
        bytes(0xFF, 0xD9));
  }

  public static byte[] zip(String entry) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(new byte[10]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
