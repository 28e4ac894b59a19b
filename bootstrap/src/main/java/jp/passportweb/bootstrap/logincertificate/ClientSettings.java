package jp.passportweb.bootstrap.logincertificate;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PASSPORT_LOGIN_CERTIFICATE_…: the certificates, and where browsers are asked for them.
 *
 * @param url the public address at which browsers are asked, when it is not the listener's own
 * @param proxies addresses and networks of proxies that ask in our place
 * @param header in which they give the certificate
 * @param lasts how long a certificate counts, ISO-8601
 */
@ConfigurationProperties("passport.login-certificate")
public record ClientSettings(
    @Nullable String url, @Nullable List<String> proxies, String header, Period lasts) {}
