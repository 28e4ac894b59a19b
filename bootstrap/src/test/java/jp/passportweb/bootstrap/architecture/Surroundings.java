package jp.passportweb.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.regex.Pattern;

/** What only bootstrap takes from the machine that it runs on: its clock, its console. */
final class Surroundings {
  private static final Pattern CLOCK =
      Pattern.compile(
          "java\\.time\\.[\\w.]+\\.now\\((?!java\\.time\\.Clock\\)).*"
              + "|java\\.time\\.Clock\\.(system|tick\\w).*"
              + "|java\\.time\\.InstantSource\\.system\\(\\)"
              + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
              + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)"
              + "|java\\.util\\.Calendar\\.getInstance\\(.*");

  private static final DescribedPredicate<JavaAccess<?>> THE_MACHINES_CLOCK =
      DescribedPredicate.describe(
          "is the machine's clock",
          access -> CLOCK.matcher(access.getTarget().getFullName()).matches());

  static final List<HouseRule> RULES =
      List.of(
          new HouseRule(
              "clock",
              "time is handed in, so that any day can be tried and an evaluation can shift it",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root.all())
                      .and()
                      .resideOutsideOfPackage(root.room("bootstrap"))
                      .should()
                      .accessTargetWhere(THE_MACHINES_CLOCK)),
          new HouseRule(
              "console",
              "operations read the lines of the start and the log, and nothing else",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root.all())
                      .and()
                      .resideOutsideOfPackage(root.name() + ".bootstrap")
                      .should(ACCESS_STANDARD_STREAMS)
                      .orShould()
                      .dependOnClassesThat()
                      .resideInAPackage("java.util.logging..")));

  private Surroundings() {}
}
