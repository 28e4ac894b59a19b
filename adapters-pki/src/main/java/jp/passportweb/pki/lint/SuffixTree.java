package jp.passportweb.pki.lint;

import com.google.common.net.InternetDomainName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Public Suffix List as a tree of labels, the top-level domains at its root: the linter's own
 * reading of it, apart from the one that forms use.
 */
final class SuffixTree {
  private static final String FILE = "/effective_tld_names.dat";
  private static final String ICANN_ENDS = "// ===END ICANN DOMAINS===";
  private static final String ANY = "*";

  /** What a rule says of the name where it ends. */
  private enum Rule {
    NONE,
    REGISTRY,
    PROVIDER,
    EXCEPTION
  }

  private final Map<String, SuffixTree> below = new HashMap<>();
  private Rule rule = Rule.NONE;

  private SuffixTree() {}

  static SuffixTree read() {
    SuffixTree root = new SuffixTree();
    Rule section = Rule.REGISTRY;
    for (String line : lines()) {
      section = line.equals(ICANN_ENDS) ? Rule.PROVIDER : section;
      if (!line.isBlank() && !line.startsWith("//")) {
        root.plant(line.split("\\s", 2)[0], section);
      }
    }
    return root;
  }

  private static List<String> lines() {
    try (InputStream file =
            Objects.requireNonNull(SuffixTree.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void plant(String line, Rule section) {
    boolean exception = line.startsWith("!");
    SuffixTree end = this;
    for (String label : fromTheTop(exception ? line.substring(1) : line)) {
      end =
          end.below.computeIfAbsent(
              label.equals(ANY) ? ANY : IDN.toASCII(label, IDN.ALLOW_UNASSIGNED),
              _ -> new SuffixTree());
    }
    end.rule = exception ? Rule.EXCEPTION : section;
  }

  private static List<String> fromTheTop(String name) {
    List<String> labels = new ArrayList<>(Arrays.asList(name.split("\\.", -1)));
    Collections.reverse(labels);
    return labels;
  }

  /** Whether its top-level domain is delegated; a newer list than the tree's may know it. */
  boolean isDelegated(String name) {
    return below.containsKey(fromTheTop(name).getFirst())
        || (InternetDomainName.isValid(name) && InternetDomainName.from(name).hasRegistrySuffix());
  }

  /** Whether a registry hands out names right below it. */
  boolean isRegistrys(String name) {
    return ruleOf(name) == Rule.REGISTRY;
  }

  /** Whether one label more, or none, makes it a suffix of a registry or a provider. */
  boolean isOfMany(String name) {
    Rule own = ruleOf(name);
    SuffixTree node = find(name);
    return own == Rule.REGISTRY
        || own == Rule.PROVIDER
        || (node != null && node.below.values().stream().anyMatch(SuffixTree::isSuffix));
  }

  private boolean isSuffix() {
    return rule == Rule.REGISTRY || rule == Rule.PROVIDER;
  }

  private Rule ruleOf(String name) {
    int dot = name.indexOf('.');
    SuffixTree own = find(name);
    if (own != null && own.rule != Rule.NONE) {
      return own.rule;
    }
    SuffixTree parent = dot < 0 ? this : find(name.substring(dot + 1));
    SuffixTree any = parent == null ? null : parent.below.get(ANY);
    return any == null ? Rule.NONE : any.rule;
  }

  private @Nullable SuffixTree find(String name) {
    SuffixTree node = this;
    for (String label : fromTheTop(name)) {
      node = node == null ? null : node.below.get(label);
    }
    return node;
  }
}
