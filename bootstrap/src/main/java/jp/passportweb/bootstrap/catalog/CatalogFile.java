package jp.passportweb.bootstrap.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jp.passportweb.domain.catalog.Catalog;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The catalogue's data file, {@code catalog/catalog.yml} on the class path. */
public final class CatalogFile {
  private static final String RESOURCE = "/catalog/catalog.yml";

  private CatalogFile() {}

  /**
   * Reads the catalogue that this system was built with.
   *
   * @throws InvalidCatalog naming the entry that is wrong
   */
  public static Catalog read() {
    try (InputStream file = CatalogFile.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a catalogue from elsewhere.
   *
   * @throws InvalidCatalog naming the entry that is wrong
   */
  public static Catalog read(Reader yaml) {
    return CatalogMapper.catalog(Entry.of("", load(yaml)));
  }

  static @Nullable Object load(Reader yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new SafeConstructor(options)).load(yaml);
    } catch (YAMLException e) {
      throw new InvalidCatalog("as a whole", "is not YAML: " + e.getMessage(), e);
    }
  }
}
