package jp.passportweb.domain.contact;

import java.util.List;

/** The three contacts of an application, one per role. */
public record Contacts(Contact registration, Contact technical, Contact administrative) {
  public Contact of(ContactRole role) {
    return switch (role) {
      case REGISTRATION -> registration;
      case TECHNICAL -> technical;
      case ADMINISTRATIVE -> administrative;
    };
  }

  public List<Contact> all() {
    return List.of(registration, technical, administrative);
  }
}
