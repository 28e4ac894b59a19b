package jp.passportweb.bootstrap.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The catalogue's data file, {@code catalog/catalog.yml} on the class path. */
public final class CatalogFile {
  private static final String CATALOG = "/catalog/catalog.yml";
  private static final String EVIDENCE = "/catalog/evidence.yml";

  private CatalogFile() {}

  /**
   * Reads the catalogue that this system was built with.
   *
   * @throws InvalidCatalog naming the entry that is wrong
   */
  public static Catalog read() {
    return file(CATALOG, CatalogFile::read);
  }

  /**
   * Reads what must be proven, and by which sources, from {@code catalog/evidence.yml}.
   *
   * @throws InvalidCatalog naming the entry that is wrong
   */
  public static EvidenceCatalog readEvidence() {
    return file(EVIDENCE, yaml -> EvidenceMapper.catalog(Entry.of("", load(yaml))));
  }

  private static <T> T file(String resource, Function<Reader, T> reader) {
    try (InputStream file = CatalogFile.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return reader.apply(new InputStreamReader(file, StandardCharsets.UTF_8));
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
