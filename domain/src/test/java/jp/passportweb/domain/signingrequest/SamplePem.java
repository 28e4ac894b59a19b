package jp.passportweb.domain.signingrequest;

/** A CSR and, made for these tests alone, the same key in its usual forms. */
final class SamplePem {
  static final String REQUEST =
      """
      -----BEGIN CERTIFICATE REQUEST-----
      MIHTMHsCAQAwGTEXMBUGA1UEAwwOd3d3LmV4YW1wbGUuanAwWTATBgcqhkjOPQIB
      BggqhkjOPQMBBwNCAATGpRcW3fO+ur0K8mtA8FS+I8sue0DsLVBECVEejDlVjatx
      FMdOsK2dBcfyCd3KxlmI4++f97zahZCRKDkN85CloAAwCgYIKoZIzj0EAwIDSAAw
      RQIgKyDbpk2IzqbsWraP6vi38szcJFgC8sjaJcvIrRw13csCIQDdztFSKy3hhaKj
      Xq8kY5HUUfjBGnou4ZQO9bG+EM2jsw==
      -----END CERTIFICATE REQUEST-----
      """;

  static final String PKCS8 =
      """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8B0zLPjD7pjCSqUk
      lFdhDgF8pdkVUKRTKrMOytI1HP+hRANCAATGpRcW3fO+ur0K8mtA8FS+I8sue0Ds
      LVBECVEejDlVjatxFMdOsK2dBcfyCd3KxlmI4++f97zahZCRKDkN85Cl
      -----END PRIVATE KEY-----
      """;

  static final String SEC1 =
      """
      -----BEGIN EC PRIVATE KEY-----
      MHcCAQEEIPAdMyz4w+6YwkqlJJRXYQ4BfKXZFVCkUyqzDsrSNRz/oAoGCCqGSM49
      AwEHoUQDQgAExqUXFt3zvrq9CvJrQPBUviPLLntA7C1QRAlRHow5VY2rcRTHTrCt
      nQXH8gndysZZiOPvn/e82oWQkSg5DfOQpQ==
      -----END EC PRIVATE KEY-----
      """;

  private SamplePem() {}

  static String body(String pem) {
    return pem.lines().filter(line -> !line.startsWith("-----")).reduce("", (a, b) -> a + b + "\n");
  }

  static byte[] der(String pem) {
    return java.util.Base64.getMimeDecoder().decode(body(pem));
  }
}
