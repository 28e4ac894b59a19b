package jp.passportweb.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a text: a web address, or what stands between two. */
public record LinkedText(String text, boolean link) {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+");

  static List<LinkedText> of(String text) {
    List<LinkedText> pieces = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    int end = 0;
    while (matcher.find()) {
      pieces.add(new LinkedText(text.substring(end, matcher.start()), false));
      pieces.add(new LinkedText(matcher.group(), true));
      end = matcher.end();
    }
    pieces.add(new LinkedText(text.substring(end), false));
    return List.copyOf(pieces);
  }
}
