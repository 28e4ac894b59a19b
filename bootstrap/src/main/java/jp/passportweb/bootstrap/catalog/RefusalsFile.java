package jp.passportweb.bootstrap.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.RefusalGround;
import jp.passportweb.domain.review.RefusalGrounds;

/** Why applications are refused, {@code catalog/refusals.yml} on the class path (REF-1). */
public final class RefusalsFile {
  private static final String RESOURCE = "/catalog/refusals.yml";

  private RefusalsFile() {}

  /**
   * Reads the grounds that this system was built with.
   *
   * @throws InvalidCatalog naming the entry that is wrong
   */
  public static RefusalGrounds read() {
    try (InputStream file = RefusalsFile.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RefusalGrounds read(Reader yaml) {
    Entry file = Entry.of("", CatalogFile.load(yaml)).holdingOnly("grounds");
    try {
      return new RefusalGrounds(
          file.entries("grounds").stream().map(RefusalsFile::ground).toList());
    } catch (IllegalArgumentException e) {
      throw new InvalidCatalog("grounds", String.valueOf(e.getMessage()), e);
    }
  }

  private static RefusalGround ground(Entry entry) {
    entry.holdingOnly("code", "label", "told", "explained", "retired");
    return new RefusalGround(
        new RefusalCode(entry.text("code")),
        entry.localized("label"),
        entry.localized("told"),
        entry.holds("explained") && entry.flag("explained"),
        entry.holds("retired") && entry.flag("retired"));
  }
}
