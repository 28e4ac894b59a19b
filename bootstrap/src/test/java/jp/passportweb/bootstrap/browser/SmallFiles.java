package jp.passportweb.bootstrap.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of their kinds. */
final class SmallFiles {
  static final int MEGABYTE = 1024 * 1024;

  private SmallFiles() {}

  static byte[] pdf() {
    return pdf(1);
  }

  static byte[] pdf(int number) {
    return pdf("<< /Type /Catalog /Number " + number + " >>");
  }

  static byte[] pdf(String catalogue) {
    return ascii(
        "%PDF-1.7\n1 0 obj\n"
            + catalogue
            + "\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
  }

  static byte[] png() {
    return png(4, 4);
  }

  static byte[] png(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    return joined(
        HexFormat.of().parseHex("89504e470d0a1a0a"),
        chunk("IHDR", header.array()),
        chunk("IDAT", HexFormat.of().parseHex("789c030000000001")),
        chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String type, byte[] data) {
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

  static byte[] jpeg() {
    return HexFormat.of()
        .parseHex("ffd8ffe000040102ffc0000b080004000401011100ffda0008010100003f000102ff0003ffd9");
  }

  static byte[] zip(String entry) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
