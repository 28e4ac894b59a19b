package jp.passportweb.domain.campaign;

import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.Extension;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.contact.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** 登録担当者 of a certificate, as somebody calls them. */
public record Callee(PersonName name, PhoneNumber phone, @Nullable Extension extension) {
  public static Callee of(Contact contact) {
    return new Callee(contact.name(), contact.phone(), contact.extension());
  }
}
