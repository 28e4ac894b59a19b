package jp.passportweb.web.guide;

import jp.passportweb.domain.contact.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * お問い合わせ窓口: for customers, and for whoever reports a problem of a certificate (BR 4.9.3).
 *
 * @param phone as shown; nothing where the desk has none
 */
public record SupportDesk(EmailAddress mail, @Nullable String phone) {}
