package jp.passportweb.domain.evidence;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.Organization;

/** What the facts of an application are about. */
public final class Subjects {
  private Subjects() {}

  /** Nothing for a telephone number: which one it is, its source says. */
  public static Optional<Subject> of(Fact fact, ApplicationRecord record) {
    ApplicationContent content = record.content();
    Organization organization = content.organization();
    Party party = Party.of(organization);
    return Optional.ofNullable(
        switch (fact) {
          case LEGAL_EXISTENCE, PERSONAL_IDENTITY ->
              new Subject.Organization(
                  party, organization.name().text() + "\n" + organization.subjectName().text());
          case PHYSICAL_ADDRESS -> new Subject.Place(party, place(organization));
          case OPERATION -> new Subject.Operation(party);
          case SIGNING_AUTHORITY -> new Subject.Authority(party, person(content.applicant()));
          case DENIED_LISTS ->
              new Subject.Listing(
                  party, organization.name().text() + "\n" + content.applicant().name().text());
          case HIGH_RISK ->
              new Subject.DomainNames(
                  party,
                  content.basic().names().stream()
                      .map(name -> name.text())
                      .sorted()
                      .collect(Collectors.joining("\n")));
          case APPLICATION_CONTENT, SIGNATURE, APPROVAL, DOMAIN_CONTROL ->
              new Subject.Application(record.id());
          case TELEPHONE_NUMBER -> null;
        });
  }

  private static String place(Organization organization) {
    return Stream.of(
            organization.registeredAddress().text(),
            Optional.ofNullable(organization.presentAddress()).map(Address::text).orElse(""),
            organization.prefecture().name(),
            organization.locality().text())
        .collect(Collectors.joining("\n"));
  }

  private static String person(Applicant applicant) {
    return applicant.name().text() + "\n" + applicant.jobTitle().text();
  }
}
