package jp.passportweb.domain.evidence;

import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;

/** EVD-1: what a piece of evidence is about; it proves nothing about anything that differs. */
public sealed interface Subject {
  /** An organisation under its names; lines. */
  record Organization(Party party, String names) implements Subject {}

  /** Where an organisation is; lines. */
  record Place(Party party, String address) implements Subject {}

  /** That an organisation does business. */
  record Operation(Party party) implements Subject {}

  /** That a person may sign for an organisation; name and title. */
  record Authority(Party party, String person) implements Subject {}

  record Telephone(Party party, String number) implements Subject {}

  /** Names of an organisation and its people as they are looked for in lists. */
  record Listing(Party party, String names) implements Subject {}

  /** The domain names of an application, looked at together; lines. */
  record DomainNames(Party party, String names) implements Subject {}

  /** One application itself. */
  record Application(RecordId record) implements Subject {}

  /** Which of the above. */
  enum Kind {
    ORGANIZATION,
    PLACE,
    OPERATION,
    AUTHORITY,
    TELEPHONE,
    LISTING,
    DOMAIN_NAMES,
    APPLICATION
  }

  default Kind kind() {
    return switch (this) {
      case Organization _ -> Kind.ORGANIZATION;
      case Place _ -> Kind.PLACE;
      case Operation _ -> Kind.OPERATION;
      case Authority _ -> Kind.AUTHORITY;
      case Telephone _ -> Kind.TELEPHONE;
      case Listing _ -> Kind.LISTING;
      case DomainNames _ -> Kind.DOMAIN_NAMES;
      case Application _ -> Kind.APPLICATION;
    };
  }

  /** Under what it is filed: an organisation, or an application. */
  default String about() {
    return switch (this) {
      case Organization(var party, var _) -> party.text();
      case Place(var party, var _) -> party.text();
      case Operation(var party) -> party.text();
      case Authority(var party, var _) -> party.text();
      case Telephone(var party, var _) -> party.text();
      case Listing(var party, var _) -> party.text();
      case DomainNames(var party, var _) -> party.text();
      case Application(var record) -> record.value().toString();
    };
  }

  /** What tells it from others filed there. */
  default String detail() {
    return switch (this) {
      case Organization(var _, var names) -> names;
      case Place(var _, var address) -> address;
      case Authority(var _, var person) -> person;
      case Telephone(var _, var number) -> number;
      case Listing(var _, var names) -> names;
      case DomainNames(var _, var names) -> names;
      case Operation _, Application _ -> "";
    };
  }

  /** The subject of its three parts. */
  static Subject of(Kind kind, String about, String detail) {
    return switch (kind) {
      case ORGANIZATION -> new Organization(Party.of(about), detail);
      case PLACE -> new Place(Party.of(about), detail);
      case OPERATION -> new Operation(Party.of(about));
      case AUTHORITY -> new Authority(Party.of(about), detail);
      case TELEPHONE -> new Telephone(Party.of(about), detail);
      case LISTING -> new Listing(Party.of(about), detail);
      case DOMAIN_NAMES -> new DomainNames(Party.of(about), detail);
      case APPLICATION -> new Application(new RecordId(UUID.fromString(about)));
    };
  }
}
