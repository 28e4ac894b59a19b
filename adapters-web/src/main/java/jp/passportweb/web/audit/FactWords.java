package jp.passportweb.web.audit;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.web.page.Page;

/** What the trail keeps of acts, in the reader's language. */
public final class FactWords {
  /** The facts that have words. */
  public static final List<String> FACTS =
      List.of(
          "account",
          "accounts",
          "added",
          "address",
          "asked",
          "authorization",
          "bytes",
          "calledAt",
          "caseHolder",
          "certificates",
          "channel",
          "check",
          "checked",
          "claim",
          "code",
          "contract",
          "coupon",
          "days",
          "difference",
          "digest",
          "document",
          "domain",
          "draft",
          "dryRun",
          "enabled",
          "entries",
          "events",
          "evidence",
          "explanation",
          "fact",
          "facts",
          "failures",
          "fields",
          "file",
          "findings",
          "found",
          "from",
          "goodFor",
          "ground",
          "holder",
          "invitedBy",
          "key",
          "kind",
          "lastDay",
          "latest",
          "left",
          "linked",
          "loginCertificate",
          "logins",
          "mail",
          "mails",
          "method",
          "name",
          "note",
          "notes",
          "number",
          "offering",
          "organization",
          "otpAddress",
          "outcome",
          "passkey",
          "passkeys",
          "person",
          "population",
          "proof",
          "query",
          "quorum",
          "reason",
          "receivedAt",
          "reference",
          "replaced",
          "reporter",
          "request",
          "resellerCode",
          "result",
          "review",
          "revoked",
          "role",
          "round",
          "scope",
          "secondFactor",
          "seed",
          "serial",
          "service",
          "settlement",
          "sha256",
          "signingRequest",
          "size",
          "source",
          "standing",
          "status",
          "step",
          "stop",
          "subject",
          "text",
          "title",
          "to",
          "turn",
          "until",
          "validUntil",
          "verdict",
          "why");

  private FactWords() {}

  /** A fact that has no words yet stands as it is. */
  public static String fact(Page page, String name) {
    if (FACTS.contains(name)) {
      return page.t("audit.fact." + name + ".word");
    }
    return ProfileForm.FIELDS.longest().containsKey(name) ? field(page, name) : name;
  }

  /** Where something stood, or stands; what was typed stands as it was typed. */
  public static String value(Page page, String fact, String value) {
    if (value.isEmpty()) {
      return page.t("audit.nothing");
    }
    return switch (fact) {
      case "status", "stop", "turn", "enabled", "reporter" -> known(page, "audit.value.", value);
      case "step" -> known(page, "campaign.step.", value);
      case "role" -> known(page, "operator-role.", value);
      default -> value;
    };
  }

  private static String known(Page page, String prefix, String value) {
    return page.has(prefix + value) ? page.t(prefix + value) : value;
  }

  /** A field of the organisation or of a contact, by the words of its form. */
  private static String field(Page page, String name) {
    return Stream.of(ContactRole.values())
        .filter(role -> name.startsWith(ContactForm.prefix(role)))
        .findFirst()
        .map(role ->
            page.t("contact-role." + role)
                + "　"
                + page.t("field.contact." + name.substring(ContactForm.prefix(role).length())))
        .orElseGet(() -> page.t("field." + name));
  }
}
