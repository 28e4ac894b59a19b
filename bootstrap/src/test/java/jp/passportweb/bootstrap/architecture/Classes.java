package jp.passportweb.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** The classes that the rules are held against. */
final class Classes {
  /** What Micronaut writes beside our classes: their definitions and proxies. */
  private static final Pattern WRITTEN_BY_MICRONAUT =
      Pattern.compile(".*(/\\$[^/]*|\\$Intercepted[^/]*)\\.class");

  private static final ClassFileImporter IMPORTER =
      new ClassFileImporter().withImportOption(location -> !location.matches(WRITTEN_BY_MICRONAUT));

  /** Every module of the product, and the compiled templates, which use the web's views. */
  static final JavaClasses OF_PRODUCT =
      IMPORTER
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(Root.PRODUCT.name(), "gg.jte.generated");

  private Classes() {}

  static JavaClasses of(Root fixture) {
    return IMPORTER.importPackages(fixture.name());
  }
}
