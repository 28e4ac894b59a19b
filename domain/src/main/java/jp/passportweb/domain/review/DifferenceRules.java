package jp.passportweb.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.review.Difference.Field;
import org.jspecify.annotations.Nullable;

/** What an application says otherwise than the one before it, or than a source. */
public final class DifferenceRules {
  private DifferenceRules() {}

  /**
   * @param before the record that it was made from, or the account's last; null for its first
   */
  static List<Difference> of(
      ApplicationRecord record, @Nullable ApplicationRecord before, List<Point> points) {
    Stream<Difference> fromSources =
        points.stream()
            .flatMap(point -> point.standing().evidence().stream())
            .filter(evidence -> evidence.verdict() == Verdict.DIFFERS)
            .map(DifferenceRules::fromSource);
    return Stream.concat(fromBefore(record, before).stream(), fromSources).distinct().toList();
  }

  private static Difference fromSource(Evidence evidence) {
    return new Difference.FromSource(evidence);
  }

  private static List<Difference> fromBefore(
      ApplicationRecord record, @Nullable ApplicationRecord before) {
    if (before == null || !record.requestType().certifies()) {
      return List.of();
    }
    List<Difference> differences = new ArrayList<>();
    for (Field field : Field.values()) {
      // another application is for another server; only a follow-up keeps its names
      if (field != Field.SERVER_NAMES || record.request().base() != null) {
        String now = value(field).apply(record.content());
        String then = value(field).apply(before.content());
        if (!now.equals(then)) {
          differences.add(new Difference.FromBefore(field, now, then));
        }
      }
    }
    return differences;
  }

  private static Function<ApplicationContent, String> value(Field field) {
    return switch (field) {
      case ORGANIZATION_NAME -> content -> content.organization().name().text();
      case SUBJECT_NAME -> content -> content.organization().subjectName().text();
      case REGISTRATION_NUMBER -> content -> number(content.organization());
      case ADDRESS -> content -> address(content.organization());
      case LOCALITY ->
          content ->
              content.organization().locality().text()
                  + ", "
                  + content.organization().prefecture().latin();
      case APPLICANT ->
          content ->
              content.applicant().name().text() + " " + content.applicant().jobTitle().text();
      case SERVER_NAMES ->
          content ->
              content.basic().names().stream()
                  .map(name -> name.text())
                  .sorted()
                  .collect(Collectors.joining("\n"));
    };
  }

  private static String number(Organization organization) {
    return organization.registrationNumber() == null
        ? ""
        : organization.registrationNumber().hyphenated();
  }

  private static String address(Organization organization) {
    return organization.presentAddress() == null
        ? organization.registeredAddress().text()
        : organization.registeredAddress().text() + "\n" + organization.presentAddress().text();
  }
}
