package jp.passportweb.domain.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.passportweb.domain.input.JapaneseText;

/**
 * Texts that are typed where nothing is to be said (SUBJ-1, BR 7.1.4.2): what stands for an absent
 * value, what tools propose, what is typed to try a form. A word of these inside a name is no
 * fault.
 */
final class Placeholders {
  /** Nothing is said even with a legal form beside them: {@code Unknown K.K.}. */
  private static final Set<String> NEVER =
      words(
          """
          unknown unspecified undefined undisclosed tbd tobedetermined notapplicable notavailable
          default defaultcompany defaultcity somestate somecity someorganization company mycompany yourcompany testcompany samplecompany
          dummycompany somecompany companyname organizationname internetwidgits widgits
          該当なし 該当無し 不明 未定 未入力 会社名 法人名 組織名 団体名
          """);

  /** Nothing is said by these alone, nor by several of them: {@code My City}. */
  private static final Set<String> ALONE =
      words(
          """
          na nan n a nil null none no not nothing empty blank void unset unnamed anonymous untitled
          tba tbc todo pending temp temporary later missing absent omitted unused applicable
          available specified known provided given assigned data value string text input
          test testing tests sample dummy example fake foo foobar asdf asdfgh qwerty xx xxx
          lorem ipsum same above as ditto other others misc various default
          my your some any city town village ward locality municipality state province
          prefecture country county place area region organization organisation company name
          someorganization somecity somestate sometown anycity anytown cityname localityname
          mycity yourcity defaultcity defaultlocality defaultstate noname nocity nolocality
          nodata stateorprovince
          nashi gaitonashi gaitounashi tokuninashi fumei mitei dojo doujou
          hoge fuga piyo なし 無し 無 無記入 該当せず 特になし 特に無し 未記入 未登録 未設定 空欄 空白 省略 同上 同左
          テスト てすと サンプル さんぷる ダミー だみー ほげ ホゲ あああ 名称 名前 商号 貴社名 御社名 市区町村 市区町村名
          ナシ ガイトウナシ フメイ ミテイ ミキニュウ ドウジョウ
          """);

  /** Which kind of body it is, and no name. */
  private static final Set<String> LEGAL_FORMS =
      words(
          "co ltd inc incorporated corp corporation limited kk gk yk llc llp pty plc gmbh"
              + " kabushiki kabushikigaisha kaisha gaisha godo yugen");

  private static final Pattern JAPANESE_LEGAL_FORM =
      Pattern.compile(
          "株式会社|有限会社|合同会社|合資会社|合名会社|[(（]株[)）]|[(（]有[)）]|一般社団法人|一般財団法人"
              + "|カブシキガイシャ|カブシキカイシャ|ユウゲンガイシャ|ゴウドウガイシャ");

  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("(?<![a-z0-9])n ?[/.\\\\] ?a\\.?(?![a-z0-9])");

  private Placeholders() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }

  /** Whether the text says nothing. */
  static boolean isOne(String text) {
    String plain = JapaneseText.normalized(text).toLowerCase(Locale.ROOT);
    String name = JAPANESE_LEGAL_FORM.matcher(plain).replaceAll(" ");
    List<String> all = split(name);
    List<String> named = all.stream().filter(Predicate.not(LEGAL_FORMS::contains)).toList();
    boolean withLegalForm = named.size() < all.size() || !name.equals(plain);
    String joined = String.join("", named);
    if (NOT_APPLICABLE.matcher(plain).find() || NEVER.contains(joined) || joined.isEmpty()) {
      return true;
    }
    return !withLegalForm && saysNothing(named, joined);
  }

  /** A digit alone, or a letter of the Latin alphabet alone or again and again, is no name. */
  private static boolean saysNothing(List<String> words, String joined) {
    return joined.codePoints().noneMatch(c -> c != 'ー' && Character.isLetter(c))
        || joined.matches("[a-z]|(.)\\1{3,}")
        || ALONE.contains(joined)
        || words.stream().allMatch(word -> ALONE.contains(word) || NEVER.contains(word));
  }

  /** Words without what stands around and inside them: {@code (K.K.)} is {@code kk}. */
  private static List<String> split(String text) {
    return Arrays.stream(text.split("[\\s,;|/()]+", -1))
        .map(word -> word.replaceAll("[^\\p{L}\\p{M}\\p{Nd}ー]", ""))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
