package jp.passportweb.domain.applicationrecord;

import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.organization.Organization;

/** Everything that an application says. */
public record ApplicationContent(
    BasicInformation basic, Organization organization, Applicant applicant, Contacts contacts) {

  /** As a request says it that buys nothing: the coupon was the earlier application's. */
  public ApplicationContent withoutCoupon() {
    return with(basic.withoutCoupon());
  }

  ApplicationContent with(BasicInformation newBasic) {
    return new ApplicationContent(newBasic, organization, applicant, contacts);
  }
}
