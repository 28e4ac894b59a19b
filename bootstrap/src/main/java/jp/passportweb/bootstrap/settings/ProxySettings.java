package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PASSPORT_PROXY_…: who stands in front of the service.
 *
 * @param trusted addresses and networks of proxies whose word about their client's address counts
 * @param header in which they give it
 */
@ConfigurationProperties("passport.proxy")
public record ProxySettings(@Nullable List<String> trusted, String header) {}
