/** The rules and the language of the certificate order system: no framework, no I/O, no clock. */
@org.jspecify.annotations.NullMarked
module jp.passportweb.domain {
  requires static transitive org.jspecify;

  exports jp.passportweb.domain.account;
  exports jp.passportweb.domain.allowance;
  exports jp.passportweb.domain.applicationrecord;
  exports jp.passportweb.domain.audit;
  exports jp.passportweb.domain.caa;
  exports jp.passportweb.domain.campaign;
  exports jp.passportweb.domain.catalog;
  exports jp.passportweb.domain.certificate;
  exports jp.passportweb.domain.contact;
  exports jp.passportweb.domain.contract;
  exports jp.passportweb.domain.coupon;
  exports jp.passportweb.domain.directory;
  exports jp.passportweb.domain.dns;
  exports jp.passportweb.domain.domaincontrol;
  exports jp.passportweb.domain.download;
  exports jp.passportweb.domain.evidence;
  exports jp.passportweb.domain.input;
  exports jp.passportweb.domain.keylist;
  exports jp.passportweb.domain.logincertificate;
  exports jp.passportweb.domain.merkle;
  exports jp.passportweb.domain.nameproof;
  exports jp.passportweb.domain.note;
  exports jp.passportweb.domain.notice;
  exports jp.passportweb.domain.numbering;
  exports jp.passportweb.domain.operator;
  exports jp.passportweb.domain.organization;
  exports jp.passportweb.domain.passkey;
  exports jp.passportweb.domain.perspective;
  exports jp.passportweb.domain.practicezone;
  exports jp.passportweb.domain.report;
  exports jp.passportweb.domain.queue;
  exports jp.passportweb.domain.problemreport;
  exports jp.passportweb.domain.proposal;
  exports jp.passportweb.domain.request;
  exports jp.passportweb.domain.request.cancellation;
  exports jp.passportweb.domain.request.contactchange;
  exports jp.passportweb.domain.request.continuation;
  exports jp.passportweb.domain.request.draft;
  exports jp.passportweb.domain.request.newsigningrequest;
  exports jp.passportweb.domain.request.reissue;
  exports jp.passportweb.domain.request.renewal;
  exports jp.passportweb.domain.request.revocation;
  exports jp.passportweb.domain.request.serviceswitch;
  exports jp.passportweb.domain.request.termination;
  exports jp.passportweb.domain.review;
  exports jp.passportweb.domain.sample;
  exports jp.passportweb.domain.revocation;
  exports jp.passportweb.domain.seal;
  exports jp.passportweb.domain.search;
  exports jp.passportweb.domain.secret;
  exports jp.passportweb.domain.session;
  exports jp.passportweb.domain.signingrequest;
  exports jp.passportweb.domain.transparency;
}
