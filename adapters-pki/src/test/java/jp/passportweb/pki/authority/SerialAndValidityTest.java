package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.SerialNumber;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.1, BR 7.1.2.7, RFC 5280 4.1.2: serial number and validity")
class SerialAndValidityTest {
  private static final BigInteger TOP = BigInteger.ONE.shiftLeft(159);

  @Test
  @DisplayName("a fresh serial number has 126 random bits below a top bit that is set")
  void random() {
    Random random = new Random(7);
    BigInteger anyBit = BigInteger.ZERO;
    Set<BigInteger> seen = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      BigInteger value = SerialNumber.random(random).value();
      assertThat(value.signum()).isPositive();
      assertThat(value.bitLength()).isEqualTo(127);
      anyBit = anyBit.or(value);
      seen.add(value);
    }
    assertThat(anyBit.bitCount()).isEqualTo(127);
    assertThat(seen).hasSize(400);
  }

  static Stream<BigInteger> unfit() {
    return Stream.of(BigInteger.ZERO, BigInteger.ONE.negate(), TOP, TOP.subtract(BigInteger.ONE));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  @DisplayName("zero, negative and overlong serial numbers cannot be made")
  void unfit(BigInteger value) {
    assertThatThrownBy(() -> new SerialNumber(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "255", "170141183460469231731687303715884105727"})
  @DisplayName("the serial number stands there as it is, its top bit never taken for a sign")
  void serial(String number) {
    BigInteger value = new BigInteger(number);
    assertThat(TestAuthority.issued(ContentBuilder.sr().serial(value).build()).getSerialNumber())
        .isEqualTo(value);
  }

  @Test
  @DisplayName("the ends stand there to the second, until 2049 as UTCTime")
  void validity() {
    Instant from = Instant.parse("2027-02-28T14:59:59Z");
    Instant until = Instant.parse("2027-09-15T14:59:58Z");
    X509CertificateHolder issued =
        TestAuthority.issued(ContentBuilder.sr().validity(from, until).build());
    assertThat(issued.getNotBefore().toInstant()).isEqualTo(from);
    assertThat(issued.getNotAfter().toInstant()).isEqualTo(until);
    Time end = issued.toASN1Structure().getEndDate();
    assertThat(end.toASN1Primitive()).isInstanceOf(ASN1UTCTime.class);
    assertThat(issued.getVersionNumber()).isEqualTo(3);
  }
}
