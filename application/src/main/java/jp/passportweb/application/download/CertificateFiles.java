package jp.passportweb.application.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.passportweb.application.download.DownloadCertificate.Above;
import jp.passportweb.application.download.DownloadCertificate.Download;
import jp.passportweb.application.download.DownloadCertificate.Format;
import jp.passportweb.domain.certificate.CertificateBundles;
import jp.passportweb.domain.signingrequest.Der;

/**
 * The files of one certificate (DWN-1).
 *
 * @param server as it stands in the names of the files
 */
record CertificateFiles(String server, Der certificate, CertificateBundles bundles) {
  Download file(Format format, Above above) {
    return new Download(format.fileName(server), mediaType(format), bytes(format, above));
  }

  private byte[] bytes(Format format, Above above) {
    Der intermediate = above.intermediate().certificate();
    Der root = above.root().certificate();
    return switch (format) {
      case PEM -> pem(certificate);
      case DER -> certificate.bytes();
      case CHAIN -> pem(certificate, intermediate);
      case PKCS7 -> bundles.pkcs7(List.of(certificate, intermediate, root)).bytes();
      case INTERMEDIATE -> pem(intermediate);
      case ROOT -> pem(root);
      case ALL -> zip(above);
    };
  }

  private static String mediaType(Format format) {
    return switch (format) {
      case PEM, CHAIN, INTERMEDIATE, ROOT -> "application/x-pem-file";
      case DER -> "application/pkix-cert";
      case PKCS7 -> "application/x-pkcs7-certificates";
      case ALL -> "application/zip";
    };
  }

  private static byte[] pem(Der... certificates) {
    StringBuilder pem = new StringBuilder();
    for (Der certificate : certificates) {
      pem.append(certificate.pem("CERTIFICATE"));
    }
    return pem.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] zip(Above above) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Format format : Format.values()) {
        if (format != Format.ALL) {
          zip.putNextEntry(new ZipEntry(format.fileName(server)));
          zip.write(bytes(format, above));
          zip.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
