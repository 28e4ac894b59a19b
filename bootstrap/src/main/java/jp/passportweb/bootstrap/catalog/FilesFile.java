package jp.passportweb.bootstrap.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jp.passportweb.domain.file.FileLimits;
import jp.passportweb.domain.file.HandInPolicy;

/** How much is taken as files, {@code catalog/files.yml} on the class path (FIL-2, FIL-6). */
public final class FilesFile {
  private static final String RESOURCE = "/catalog/files.yml";
  private static final int MEGABYTE = 1024 * 1024;
  private static final long MEGAPIXEL = 1_000_000;

  private FilesFile() {}

  /**
   * Reads what this system was built with.
   *
   * @throws InvalidCatalog naming the entry that is wrong
   */
  public static HandInPolicy read() {
    try (InputStream file = FilesFile.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static HandInPolicy read(Reader yaml) {
    Entry file =
        Entry.of("", CatalogFile.load(yaml))
            .holdingOnly(
                "megabytes-of-file",
                "files-of-record",
                "megabytes-of-record",
                "megabytes-of-account",
                "megapixels",
                "pixels-of-side",
                "reasons");
    FileLimits limits =
        new FileLimits(
            file.number("megabytes-of-file") * MEGABYTE,
            file.number("files-of-record"),
            (long) file.number("megabytes-of-record") * MEGABYTE,
            (long) file.number("megabytes-of-account") * MEGABYTE,
            file.number("megapixels") * MEGAPIXEL,
            file.number("pixels-of-side"));
    return new HandInPolicy(
        limits, file.entries("reasons").stream().map(FilesFile::reason).toList());
  }

  private static HandInPolicy.Reason reason(Entry entry) {
    entry.holdingOnly("code", "label", "needs-text");
    return new HandInPolicy.Reason(
        entry.text("code"), entry.localized("label"), entry.flag("needs-text"));
  }
}
