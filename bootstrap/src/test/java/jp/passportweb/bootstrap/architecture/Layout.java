package jp.passportweb.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How packages are cut and named, and how far their classes are open. */
final class Layout {
  private static final List<String> KINDS =
      List.of(
          "impl",
          "util",
          "utils",
          "dto",
          "service",
          "services",
          "helper",
          "helpers",
          "common",
          "model",
          "models",
          "manager",
          "managers",
          "misc");

  private static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
      ArchCondition.from(
          DescribedPredicate.describe(
              "be in a @NullMarked package",
              type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

  private static final ArchCondition<JavaClass> BE_USED_OUTSIDE_OF_THEIR_PACKAGE =
      ArchCondition.from(
          DescribedPredicate.describe(
              "be used outside of their package",
              type ->
                  withNested(type)
                      .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                      .anyMatch(
                          use -> !use.getOriginClass().getPackage().equals(type.getPackage()))));

  static final List<HouseRule> RULES =
      List.of(
          new HouseRule(
              "bykind",
              "one feature word is one package in every module; a kind of class is no feature",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root.all())
                      .should()
                      .resideInAnyPackage(
                          KINDS.stream().map(root::anywhere).toArray(String[]::new))),
          new HouseRule(
              "nullmarked",
              "every package says its purpose in its package-info, and null is no value in it",
              root ->
                  classes()
                      .that()
                      .resideInAPackage(root.all())
                      .and()
                      .resideOutsideOfPackage(root.generated())
                      .should(BE_IN_A_NULL_MARKED_PACKAGE)),
          new HouseRule(
              "openadapter",
              "what nobody uses outside of its package need not be public",
              root ->
                  classes()
                      .that()
                      .resideInAnyPackage(root.adapters())
                      .and()
                      .resideOutsideOfPackage(root.generated())
                      .and()
                      .arePublic()
                      .and()
                      .areTopLevelClasses()
                      .and()
                      .areNotAssignableTo(Throwable.class)
                      .should(BE_USED_OUTSIDE_OF_THEIR_PACKAGE)),
          new HouseRule(
              "cycles",
              "a package and its user cannot be read one after the other if each needs the other; "
                  + "only the words of the domain may",
              root ->
                  slices()
                      .assignedFrom(new PackagesAroundTheDomain(root))
                      .should()
                      .beFreeOfCycles()));

  private Layout() {}

  private static Stream<JavaClass> withNested(JavaClass type) {
    return type.getPackage().getClasses().stream()
        .filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"));
  }

  /** Each package of the application, the adapters and bootstrap a slice of its own. */
  private record PackagesAroundTheDomain(Root root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      boolean around =
          resideInAPackage(root.all()).test(type)
              && !resideInAnyPackage(root.room("domain"), root.generated()).test(type);
      return around ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages around the domain";
    }
  }
}
