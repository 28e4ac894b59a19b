package jp.passportweb.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The files that pages name. Their addresses hold the digest of all of them, so that whoever has
 * read one need never ask for it again, and a new version is seen at once.
 */
public final class Assets {
  static final String PREFIX = "/assets/";

  /** What there is; a test compares it with the folder. */
  static final List<String> NAMES =
      List.of(
          "art/icons.svg",
          "art/identity-page.svg",
          "art/mark.svg",
          "art/rosette.svg",
          "base.css",
          "comfort.js",
          "passkey.js",
          "product.css",
          "queue.js",
          "tokens.css");

  private static final int DIGEST_BYTES = 8;
  private static final Map<String, Representation> ALL = read();
  private static final String DIGEST = digestOfAll();

  private Assets() {}

  /**
   * The address of a file, for a page.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public static String address(String name) {
    if (!ALL.containsKey(name)) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return PREFIX + DIGEST + "/" + name;
  }

  static String digest() {
    return DIGEST;
  }

  /**
   * A file, by its address with or without a digest: a page of the version before still finds it.
   *
   * @param path without a query
   */
  static Optional<Found> at(String path) {
    if (!path.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String behind = path.substring(PREFIX.length());
    Representation plain = ALL.get(behind);
    if (plain != null) {
      return Optional.of(new Found(plain, false));
    }
    int end = behind.indexOf('/');
    String digest = behind.substring(0, Math.max(0, end));
    return Optional.ofNullable(ALL.get(behind.substring(end + 1)))
        .filter(_ -> digest.matches("[0-9a-f]{16}"))
        .map(file -> new Found(file, digest.equals(DIGEST)));
  }

  /**
   * A file that is there.
   *
   * @param lasting whether its address will never mean another
   */
  record Found(Representation file, boolean lasting) {}

  private static Map<String, Representation> read() {
    Map<String, Representation> all = new LinkedHashMap<>();
    NAMES.forEach(name -> all.put(name, new Representation(mediaType(name), bytes(name))));
    return Map.copyOf(all);
  }

  private static byte[] bytes(String name) {
    try (InputStream file = Assets.class.getResourceAsStream(PREFIX + name)) {
      if (file == null) {
        throw new IllegalStateException("asset missing: " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("of what type is " + name + "?");
    };
  }

  private static String digestOfAll() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      NAMES.forEach(name -> digest.update(Objects.requireNonNull(ALL.get(name)).plain()));
      return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
