package jp.passportweb.pki.keystore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.passportweb.domain.certificate.KnownAuthority;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.provider.OwnKeys;

/** One PKCS#12 file, encrypted with AES as Java's key store does by default (RFC 7292). */
final class KeyStoreFile {
  private static final String FOR_THE_OWNER_ONLY = "rw-------";

  private final Path file;
  private final char[] password;

  KeyStoreFile(Path file, char[] password) {
    this.file = file;
    this.password = password.clone();
  }

  /** All keys; none when there is no file yet. */
  List<AuthorityKey> read() {
    return each((store, name, certificate) ->
        new AuthorityKey(
            CommonNames.of(certificate),
            OwnKeys.ready((PrivateKey) store.getKey(name, password)),
            Der.of(certificate.getEncoded())));
  }

  /** The certificates alone of all keys: each key is encrypted on its own, and takes its time. */
  List<KnownAuthority> certificates() {
    return each((_, _, certificate) ->
        new KnownAuthority(CommonNames.of(certificate), Der.of(certificate.getEncoded())));
  }

  /** Whether the password opens it, or there is no file. */
  boolean isOpened() {
    try {
      each((_, _, certificate) -> certificate);
      return true;
    } catch (KeyStoreFailure failure) {
      if (failure.isOfPassword()) {
        return false;
      }
      throw failure;
    }
  }

  /** What is wanted of one key. */
  private interface Wanted<T> {
    T of(KeyStore store, String name, Certificate certificate) throws GeneralSecurityException;
  }

  private <T> List<T> each(Wanted<T> wanted) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
      List<T> found = new ArrayList<>();
      for (String name : Collections.list(store.aliases())) {
        found.add(wanted.of(store, name, store.getCertificate(name)));
      }
      return found;
    } catch (IOException e) {
      throw new KeyStoreFailure(reason(e), file, e);
    } catch (GeneralSecurityException e) {
      throw new KeyStoreFailure("the key store cannot be understood", file, e);
    }
  }

  /** Replaces the file as a whole, or leaves it as it was. */
  void write(List<AuthorityKey> keys) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      for (AuthorityKey key : keys) {
        store.setKeyEntry(key.name(), key.key(), password, chain(key));
      }
      replace(store);
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyStoreFailure("the key store cannot be written", file, e);
    }
  }

  private void replace(KeyStore store) throws IOException, GeneralSecurityException {
    Path temporary = Files.createTempFile(file.getParent(), "keys", ".tmp", permissions());
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        store.store(out, password);
        channel.force(true);
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private FileAttribute<?>[] permissions() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOR_THE_OWNER_ONLY))
        }
        : new FileAttribute<?>[] {};
  }

  private static Certificate[] chain(AuthorityKey key) throws GeneralSecurityException {
    return new Certificate[] {
      CertificateFactory.getInstance("X.509")
          .generateCertificate(new ByteArrayInputStream(key.certificate().bytes()))
    };
  }

  private static String reason(IOException e) {
    return e.getCause() instanceof UnrecoverableKeyException
        ? "the password does not open the key store"
        : "the key store cannot be read";
  }
}
