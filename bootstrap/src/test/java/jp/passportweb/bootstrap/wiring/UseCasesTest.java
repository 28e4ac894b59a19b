package jp.passportweb.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.context.annotation.Import;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Use cases are found by their mark")
class UseCasesTest {
  @Test
  @DisplayName("every package that holds one is imported, and no other")
  void packages() {
    Set<String> marked =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jp.passportweb.application")
                .stream()
                .filter(type -> type.isAnnotatedWith(Assembled.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    assertThat(UseCases.class.getAnnotation(Import.class).packages())
        .containsExactlyInAnyOrderElementsOf(marked);
  }
}
