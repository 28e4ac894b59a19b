package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Import;

/**
 * Every use case of these packages is a bean by its constructor: a use case that is new, or needs
 * something new, is written in one place.
 */
@Import(
    annotated = "jp.passportweb.application.Assembled",
    packages = {
      "jp.passportweb.application.account",
      "jp.passportweb.application.audit",
      "jp.passportweb.application.campaign",
      "jp.passportweb.application.certificate",
      "jp.passportweb.application.contract",
      "jp.passportweb.application.conversation",
      "jp.passportweb.application.coupon",
      "jp.passportweb.application.denial",
      "jp.passportweb.application.directory",
      "jp.passportweb.application.domaincontrol",
      "jp.passportweb.application.download",
      "jp.passportweb.application.examination",
      "jp.passportweb.application.file",
      "jp.passportweb.application.issuance",
      "jp.passportweb.application.keylist",
      "jp.passportweb.application.logincertificate",
      "jp.passportweb.application.notice",
      "jp.passportweb.application.office",
      "jp.passportweb.application.operator",
      "jp.passportweb.application.passkey",
      "jp.passportweb.application.portal",
      "jp.passportweb.application.practicezone",
      "jp.passportweb.application.report",
      "jp.passportweb.application.queue",
      "jp.passportweb.application.problemreport",
      "jp.passportweb.application.proposal",
      "jp.passportweb.application.request",
      "jp.passportweb.application.request.continuation",
      "jp.passportweb.application.request.draft",
      "jp.passportweb.application.request.newapplication",
      "jp.passportweb.application.request.newsigningrequest",
      "jp.passportweb.application.request.reissue",
      "jp.passportweb.application.request.renewal",
      "jp.passportweb.application.request.revocation",
      "jp.passportweb.application.retention",
      "jp.passportweb.application.sample",
      "jp.passportweb.application.revocation",
      "jp.passportweb.application.seal",
      "jp.passportweb.application.session",
      "jp.passportweb.application.signingrequest"
    })
final class UseCases {
  private UseCases() {}
}
