package jp.passportweb.domain.applicationrecord;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.contact.ContactSamples;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationSamples;
import jp.passportweb.domain.signingrequest.DnsName;
import org.jspecify.annotations.Nullable;

/** Builds what an application says; every method changes the builder itself. */
public final class ContentBuilder {
  private BasicInformation basic = RecordSamples.basic();
  private Organization organization = OrganizationSamples.company();
  private Applicant applicant = ContactSamples.applicant();
  private Contacts contacts = ContactSamples.contacts();

  private ContentBuilder() {}

  public static ContentBuilder content() {
    return new ContentBuilder();
  }

  public static ContentBuilder from(ApplicationContent content) {
    ContentBuilder builder = new ContentBuilder();
    builder.basic = content.basic();
    builder.organization = content.organization();
    builder.applicant = content.applicant();
    builder.contacts = content.contacts();
    return builder;
  }

  /** The common name, in place of the first name. */
  public ContentBuilder serverName(String name) {
    List<DnsName> names = new ArrayList<>(basic.names());
    names.set(0, new DnsName(name));
    return basic(names, basic.coupon());
  }

  public ContentBuilder coupon(@Nullable String coupon) {
    return basic(basic.names(), coupon == null ? null : new CouponNumber(coupon));
  }

  public ContentBuilder organization(String name, String kana) {
    organization = OrganizationSamples.company(name, kana);
    return this;
  }

  public ContentBuilder organization(Organization other) {
    organization = other;
    return this;
  }

  public ContentBuilder basic(BasicInformation other) {
    basic = other;
    return this;
  }

  /** Another key, whatever the CSR says. */
  public ContentBuilder key(String text) {
    basic =
        new BasicInformation(
            basic.signingRequest(),
            RecordSamples.bytes(text),
            basic.keyDescription(),
            basic.names(),
            basic.serverSoftware(),
            basic.coupon(),
            basic.accountMailTo());
    return this;
  }

  public ContentBuilder contacts(Contacts other) {
    contacts = other;
    return this;
  }

  public ContentBuilder applicant(Applicant other) {
    applicant = other;
    return this;
  }

  public ApplicationContent build() {
    return new ApplicationContent(basic, organization, applicant, contacts);
  }

  private ContentBuilder basic(List<DnsName> names, @Nullable CouponNumber coupon) {
    basic =
        new BasicInformation(
            basic.signingRequest(),
            basic.subjectPublicKeyInfo(),
            basic.keyDescription(),
            List.copyOf(names),
            basic.serverSoftware(),
            coupon,
            basic.accountMailTo());
    return this;
  }
}
