package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/** PASSPORT_SUPPORT_…: whom customers ask; the mails' sender where no address is given. */
@ConfigurationProperties("passport.support")
public record SupportSettings(String mail, @Nullable String phone, @Nullable String post) {}
