package jp.passportweb.domain.review;

import java.util.List;
import jp.passportweb.domain.catalog.LocalizedText;

/** Grounds of refusal for tests: one that says all, one that is explained, one that is retired. */
public final class RefusalSamples {
  public static final RefusalCode NOT_FOUND = new RefusalCode("NOT-FOUND");
  public static final RefusalCode OTHER = new RefusalCode("OTHER");
  public static final RefusalCode RETIRED = new RefusalCode("RETIRED");

  private RefusalSamples() {}

  public static RefusalGrounds grounds() {
    return new RefusalGrounds(
        List.of(
            ground(NOT_FOUND, "組織を確認できませんでした。", "The organization was not found.", false, false),
            ground(OTHER, "承諾することができません。", "We cannot accept it.", true, false),
            ground(
                RefusalCode.CLAIM_NOT_PROVEN, "裏付けを確認できませんでした。", "Nothing proves it.", true, true),
            ground(RETIRED, "以前の事由です。", "An earlier ground.", false, true)));
  }

  private static RefusalGround ground(
      RefusalCode code, String ja, String en, boolean explained, boolean retired) {
    return new RefusalGround(
        code,
        new LocalizedText(code.text(), code.text()),
        new LocalizedText(ja, en),
        explained,
        retired);
  }
}
