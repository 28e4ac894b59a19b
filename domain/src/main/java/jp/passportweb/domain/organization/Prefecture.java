package jp.passportweb.domain.organization;

import java.util.Arrays;
import java.util.Set;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;

/** 都道府県, with the name that stands as ST in a certificate. */
public enum Prefecture {
  HOKKAIDO("北海道", "Hokkaido"),
  AOMORI("青森県", "Aomori"),
  IWATE("岩手県", "Iwate"),
  MIYAGI("宮城県", "Miyagi"),
  AKITA("秋田県", "Akita"),
  YAMAGATA("山形県", "Yamagata"),
  FUKUSHIMA("福島県", "Fukushima"),
  IBARAKI("茨城県", "Ibaraki"),
  TOCHIGI("栃木県", "Tochigi"),
  GUNMA("群馬県", "Gunma"),
  SAITAMA("埼玉県", "Saitama"),
  CHIBA("千葉県", "Chiba"),
  TOKYO("東京都", "Tokyo"),
  KANAGAWA("神奈川県", "Kanagawa"),
  NIIGATA("新潟県", "Niigata"),
  TOYAMA("富山県", "Toyama"),
  ISHIKAWA("石川県", "Ishikawa"),
  FUKUI("福井県", "Fukui"),
  YAMANASHI("山梨県", "Yamanashi"),
  NAGANO("長野県", "Nagano"),
  GIFU("岐阜県", "Gifu"),
  SHIZUOKA("静岡県", "Shizuoka"),
  AICHI("愛知県", "Aichi"),
  MIE("三重県", "Mie"),
  SHIGA("滋賀県", "Shiga"),
  KYOTO("京都府", "Kyoto"),
  OSAKA("大阪府", "Osaka"),
  HYOGO("兵庫県", "Hyogo"),
  NARA("奈良県", "Nara"),
  WAKAYAMA("和歌山県", "Wakayama"),
  TOTTORI("鳥取県", "Tottori"),
  SHIMANE("島根県", "Shimane"),
  OKAYAMA("岡山県", "Okayama"),
  HIROSHIMA("広島県", "Hiroshima"),
  YAMAGUCHI("山口県", "Yamaguchi"),
  TOKUSHIMA("徳島県", "Tokushima"),
  KAGAWA("香川県", "Kagawa"),
  EHIME("愛媛県", "Ehime"),
  KOCHI("高知県", "Kochi"),
  FUKUOKA("福岡県", "Fukuoka"),
  SAGA("佐賀県", "Saga"),
  NAGASAKI("長崎県", "Nagasaki"),
  KUMAMOTO("熊本県", "Kumamoto"),
  OITA("大分県", "Oita"),
  MIYAZAKI("宮崎県", "Miyazaki"),
  KAGOSHIMA("鹿児島県", "Kagoshima"),
  OKINAWA("沖縄県", "Okinawa");

  private final String japanese;
  private final String latin;

  Prefecture(String japanese, String latin) {
    this.japanese = japanese;
    this.latin = latin;
  }

  public static Parsed<Prefecture> parse(String typed) {
    if (typed.isBlank()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    return Arrays.stream(values())
        .filter(p -> p.name().equals(typed))
        .findFirst()
        .map(Parsed::good)
        .orElseGet(() -> Parsed.bad(new InputProblem.NotAChoice()));
  }

  /**
   * The prefectures that an address names: in Japanese the one it begins with, in Latin letters
   * every one, because streets and cities are called after some.
   */
  public static Set<Prefecture> namedIn(Address address) {
    return PrefectureNames.in(address.text());
  }

  public String japanese() {
    return japanese;
  }

  public String latin() {
    return latin;
  }
}
