package jp.passportweb.domain.certificate;

import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.organization.Prefecture;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.domain.organization.SubjectName;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's part of a certificate's subject, from the reviewed form and never from the
 * CSR.
 *
 * @param registrationNumber becomes serialNumber in EV certificates
 */
public record SubjectContent(
    OrganizationKind kind,
    SubjectName organization,
    Prefecture prefecture,
    SubjectName locality,
    @Nullable RegistrationNumber registrationNumber) {}
