package jp.passportweb.web.operator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.passportweb.application.operator.EnrolSecondFactor.Offer;
import jp.passportweb.web.page.FormView;

/**
 * What an app is enrolled by.
 *
 * @param secret in groups of four, to be typed
 * @param uri to be opened on the device that has the app
 * @param action where the code is posted
 */
public record EnrolmentView(
    FormView form, String secret, String uri, QrPicture picture, String action) {

  static EnrolmentView of(Offer offer, FormView form, String action) {
    String secret = offer.secret().base32();
    String issuer = encoded(offer.issuer());
    String uri =
        "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
            .formatted(issuer, encoded(offer.loginName()), secret, issuer);
    String grouped = secret.replaceAll("(.{4})(?=.)", "$1 ");
    return new EnrolmentView(form, grouped, uri, QrPicture.of(uri), action);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
