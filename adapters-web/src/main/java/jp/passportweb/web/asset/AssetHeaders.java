package jp.passportweb.web.asset;

import org.jspecify.annotations.Nullable;

/** How long a file of {@link Assets} is kept by who has read it. */
final class AssetHeaders {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String FOR_FIVE_MINUTES = "public, max-age=300";

  /** Weak, since the compressed bytes carry it too (RFC 9110 8.8.1). */
  static final String ENTITY_TAG = "W/\"" + Assets.digest() + '"';

  private AssetHeaders() {}

  static String cacheControl(Assets.Found found) {
    return found.lasting() ? FOR_EVER : FOR_FIVE_MINUTES;
  }

  /** Whether the reader has it already (RFC 9110 13.1.2). */
  static boolean isKnown(@Nullable String ifNoneMatch) {
    return ifNoneMatch != null
        && (ifNoneMatch.equals("*") || ifNoneMatch.contains('"' + Assets.digest() + '"'));
  }
}
