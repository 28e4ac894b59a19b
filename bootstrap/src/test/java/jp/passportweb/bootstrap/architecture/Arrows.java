package jp.passportweb.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;

/** Which way the arrows run: adapters to application to domain, bootstrap to all. */
final class Arrows {
  private static final Set<String> JAVA_BASE_PACKAGES = Object.class.getModule().getPackages();

  private static final String WRITES =
      "(add|append|claim|clear|delivered|failed|intend|put|remove|replace|save|store|touch|update)"
          + "([A-Z]\\w*)?";

  private static final DescribedPredicate<JavaClass> PLAIN_JAVA =
      DescribedPredicate.describe(
          "belong to java.base or jspecify",
          type ->
              JAVA_BASE_PACKAGES.contains(type.getPackageName())
                  || type.getPackageName().equals("org.jspecify.annotations"));

  static final List<HouseRule> RULES =
      List.of(
          new HouseRule(
              "rooms",
              "a class that is in no room is held by no rule",
              root ->
                  classes()
                      .that()
                      .resideInAPackage(root.all())
                      .should()
                      .resideInAnyPackage(root.everyRoom())),
          new HouseRule(
              "plaindomain",
              "the rules must be read, tried and kept without anything but Java",
              root ->
                  classes()
                      .that()
                      .resideInAPackage(root.room("domain"))
                      .should()
                      .onlyDependOnClassesThat(
                          resideInAPackage(root.room("domain")).or(PLAIN_JAVA))),
          new HouseRule(
              "plainapplication",
              "use cases know the domain; frameworks and adapters come and go around them",
              root ->
                  classes()
                      .that()
                      .resideInAPackage(root.room("application"))
                      .should()
                      .onlyDependOnClassesThat(
                          resideInAnyPackage(root.rooms("domain", "application")).or(PLAIN_JAVA))),
          new HouseRule(
              "strangers",
              "an adapter that knows another cannot be exchanged alone",
              root -> slices().assignedFrom(new Adapters(root)).should().notDependOnEachOther()),
          new HouseRule(
              "wiring",
              "bootstrap wires everyone, so nobody may lean on it",
              root ->
                  noClasses()
                      .that()
                      .resideOutsideOfPackage(root.room("bootstrap"))
                      .should()
                      .dependOnClassesThat()
                      .resideInAPackage(root.room("bootstrap"))),
          new HouseRule(
              "writes",
              "what changes anything is a use case: only there is it audited, told and tried",
              root ->
                  noClasses()
                      .that()
                      .resideInAnyPackage(root.adapters())
                      .should()
                      .accessTargetWhere(isAWriteOf(root))),
          new HouseRule(
              "whole",
              "a use case that another must open a transaction for, or read the rest of, is half"
                  + " of one: the next front of it forgets the other half",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root.room("web"))
                      .should()
                      .dependOnClassesThat(
                          resideInAPackage(root.room("application.transaction"))
                              .or(isAPortOf(root)))));

  private Arrows() {}

  /** A method of a port that stores something, by the words that the ports use for it. */
  private static DescribedPredicate<JavaAccess<?>> isAWriteOf(Root root) {
    return DescribedPredicate.describe(
        "is a write of a port",
        access ->
            access.getTargetOwner().isInterface()
                && resideInAPackage(root.room("domain")).test(access.getTargetOwner())
                && access.getName().matches(WRITES));
  }

  /** What domain leaves open for adapters to fill; its own variants it seals. */
  private static DescribedPredicate<JavaClass> isAPortOf(Root root) {
    return DescribedPredicate.describe(
        "are ports",
        type ->
            type.isInterface()
                && !type.isAnnotation()
                && type.isTopLevelClass()
                && resideInAPackage(root.room("domain")).test(type)
                && !type.reflect().isSealed());
  }

  /** Each adapter a slice of its own; whatever else there is belongs to none. */
  private record Adapters(Root root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return Root.ADAPTERS.stream()
          .filter(word -> resideInAPackage(root.room(word)).test(type))
          .findFirst()
          .map(SliceIdentifier::of)
          .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
      return "adapters";
    }
  }
}
