package jp.passportweb.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AUD-1 whoever writes, appends to the trail")
class WritersAppendTest {
  private static final Pattern WRITING =
      Pattern.compile(
          "(save|add|update|remove|store|put|replaceWith|prove|answer|recorded|register|insert"
              + "|delete|begin|end)([A-Z].*)?");

  /** By what something goes on from one state to another. */
  private static final Map<String, Set<String>> CHANGING =
      Map.of(
          "ApplicationRecord", Set.of("become"),
          "Campaign", Set.of("started", "asked", "confirmed", "ended"),
          "LoginCertificates", Set.of("updateRevoked"),
          "MailRoom", Set.of("tryNow", "settle"),
          "Operator", Set.of("switchedTo", "withRole"),
          "ProblemReport", Set.of("answered", "concluded"),
          "Proposal", Set.of("confirmed", "withdrawn"),
          "RevocationOrder", Set.of("done", "withdrawn"));

  private static final String APPLICATION = "jp.passportweb.application";

  private static final String A_DRAFT = "nobody's word until it is sent";

  /** Each with the reason for which nobody will ask who did it. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("AnswerStatus", "asks for a signed answer, and keeps nothing"),
          Map.entry("ChangeDraft", A_DRAFT),
          Map.entry(
              "ConcludeContract", "what reads through it writes nothing; an issuance is told"),
          Map.entry("DiscardDraft", A_DRAFT),
          Map.entry("KeptDrafts", A_DRAFT),
          Map.entry("StartDraft", A_DRAFT),
          Map.entry("StartRequest", A_DRAFT),
          Map.entry("Submission", "drafts only; what is sent is told by those who take it in"),
          Map.entry("EditProfile", "a change of the profile counts once it is confirmed"),
          Map.entry("LimitCouponTries", "a counter, which holds for an hour"),
          Map.entry("OpenSession", "each login that opens one is told by its caller"),
          Map.entry(
              "PostOffice", "why a mail goes out is told by its caller; it stays in the post"),
          Map.entry("SealTrail", "it makes the trail itself"),
          Map.entry("Sweep", "takes away what has run out and counts for nothing"),
          Map.entry("SweepCounters", "takes away what has run out and counts for nothing"));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(APPLICATION, "jp.passportweb.domain");

  @Test
  @DisplayName("or stands in the list of those who need not, with the reason")
  void all() {
    Map<String, String> silent = new TreeMap<>();
    classes.stream()
        .filter(type -> type.isAnnotatedWith(Assembled.class))
        .filter(type -> !writes(type).isEmpty())
        .filter(type -> !isTold(type, new HashSet<>()))
        .forEach(type -> silent.put(type.getSimpleName(), String.join(" ", writes(type))));
    assertThat(silent.keySet()).as("silent writers: %s", silent).isEqualTo(EXCEPTIONS.keySet());
  }

  @Test
  @DisplayName("and of whatever goes on to another state, what it was before")
  void before() {
    Set<String> silent =
        classes.stream()
            .filter(type -> outermost(type).isAnnotatedWith(Assembled.class))
            .filter(WritersAppendTest::changesAState)
            .map(WritersAppendTest::outermost)
            .filter(type -> !tellsBefore(type))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(silent).isEmpty();
  }

  private static boolean changesAState(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .filter(call -> !call.getTarget().getRawParameterTypes().isEmpty())
        .anyMatch(call ->
            CHANGING
                .getOrDefault(call.getTargetOwner().getSimpleName(), Set.of())
                .contains(call.getName()));
  }

  /** By itself, or by what its package shares. */
  private static boolean tellsBefore(JavaClass type) {
    return namesChange(type)
        || withNested(type)
            .flatMap(part -> part.getMethodCallsFromSelf().stream())
            .map(call -> outermost(call.getTargetOwner()))
            .filter(target -> target.getPackage().equals(type.getPackage()))
            .anyMatch(WritersAppendTest::namesChange);
  }

  private static boolean namesChange(JavaClass type) {
    return withNested(type)
        .flatMap(part -> part.getMethodCallsFromSelf().stream())
        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(FactChange.class));
  }

  /** What it calls of the ports that keep something. */
  private static Set<String> writes(JavaClass type) {
    return withNested(type)
        .flatMap(part -> part.getMethodCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().isInterface())
        .filter(call -> call.getTargetOwner().getPackageName().startsWith("jp.passportweb.domain"))
        .filter(call -> WRITING.matcher(call.getName()).matches())
        .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it appends, by itself or by what it calls; or else everybody who calls it does. */
  private static boolean isTold(JavaClass type, Set<JavaClass> seen) {
    if (!seen.add(type)) {
      return false;
    }
    if (appends(type, new HashSet<>())) {
      return true;
    }
    Set<JavaClass> callers = callers(type);
    return !callers.isEmpty() && callers.stream().allMatch(caller -> isTold(caller, seen));
  }

  private static boolean appends(JavaClass type, Set<JavaClass> seen) {
    return seen.add(type)
        && withNested(type)
            .flatMap(part -> part.getMethodCallsFromSelf().stream())
            .map(JavaAccess::getTargetOwner)
            .map(WritersAppendTest::outermost)
            .distinct()
            .anyMatch(target ->
                target.isEquivalentTo(AuditTrail.class)
                    || (target.getPackageName().startsWith(APPLICATION) && appends(target, seen)));
  }

  private static Set<JavaClass> callers(JavaClass type) {
    return withNested(type)
        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
        .map(use -> outermost(use.getOriginClass()))
        .filter(user -> user.getPackageName().startsWith(APPLICATION) && !user.equals(type))
        .collect(Collectors.toSet());
  }

  private static Stream<JavaClass> withNested(JavaClass type) {
    return type.getPackage().getClasses().stream()
        .filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(WritersAppendTest::outermost).orElse(type);
  }
}
