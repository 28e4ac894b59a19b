package jp.passportweb.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;

/** How classes are built. */
final class Construction {
  private static final ArchCondition<JavaClass> BE_FINAL_OR_SEALED =
      ArchCondition.from(
          describe(
              "be final or sealed",
              type ->
                  type.getModifiers().contains(JavaModifier.FINAL) || type.reflect().isSealed()));

  private static final ArchCondition<JavaMethod> TAKE_A_BODY =
      ArchCondition.from(
          describe(
              "take a request's body as an argument",
              method -> method.getParameters().stream().anyMatch(Construction::isBody)));

  static final List<HouseRule> RULES =
      List.of(
          new HouseRule(
              "usecase",
              "a use case is one class without an interface in front; only outcomes have variants",
              root ->
                  classes()
                      .that()
                      .resideInAPackage(root.room("application"))
                      .and()
                      .resideOutsideOfPackage(root.room("application.transaction"))
                      .and()
                      .areTopLevelClasses()
                      .and()
                      .areNotAnnotations()
                      .and()
                      .haveNameNotMatching(".*\\.package-info")
                      .should(BE_FINAL_OR_SEALED)),
          new HouseRule(
              "state",
              "values do not change, and what a use case remembers belongs in the database",
              root ->
                  fields()
                      .that()
                      .areDeclaredInClassesThat()
                      .resideInAnyPackage(root.rooms("domain", "application"))
                      .should()
                      .beFinal()),
          new HouseRule(
              "injection",
              "a class gets all it needs by its constructor, from a test as from bootstrap",
              root ->
                  noFields()
                      .that()
                      .areDeclaredInClassesThat()
                      .resideInAPackage(root.all())
                      .should()
                      .beAnnotatedWith("jakarta.inject.Inject")
                      .orShould()
                      .beAnnotatedWith("io.micronaut.context.annotation.Value")
                      .orShould()
                      .beAnnotatedWith("io.micronaut.context.annotation.Property")),
          new HouseRule(
              "body",
              "of a body that comes after its head Micronaut makes an endless loop when the answer"
                  + " is an error's page: RequestBody reads it",
              root ->
                  noMethods()
                      .that()
                      .areDeclaredInClassesThat()
                      .resideInAPackage(root.room("web"))
                      .should(TAKE_A_BODY)));

  private Construction() {}

  private static boolean isBody(JavaParameter parameter) {
    return parameter.isAnnotatedWith("io.micronaut.http.annotation.Body")
        || parameter.isAnnotatedWith("io.micronaut.http.annotation.Part")
        || isTypedRequest(parameter.getType());
  }

  private static boolean isTypedRequest(JavaType parameter) {
    return parameter instanceof JavaParameterizedType type
        && type.toErasure().getName().equals("io.micronaut.http.HttpRequest")
        && !(type.getActualTypeArguments().getFirst() instanceof JavaWildcardType);
  }
}
