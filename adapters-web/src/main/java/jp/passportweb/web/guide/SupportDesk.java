package jp.passportweb.web.guide;

import jp.passportweb.domain.contact.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * お問い合わせ窓口: for customers, and for whoever reports a problem of a certificate (BR 4.9.3).
 *
 * @param phone as shown; nothing where the desk has none
 * @param post where documents go by post, as shown; nothing where they come by mail only
 */
public record SupportDesk(EmailAddress mail, @Nullable String phone, @Nullable String post) {}
