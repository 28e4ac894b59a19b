package jp.passportweb.domain.applicationrecord;

import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.organization.Organization;

/** Everything that an application says. */
public record ApplicationContent(
    BasicInformation basic, Organization organization, Applicant applicant, Contacts contacts) {}
