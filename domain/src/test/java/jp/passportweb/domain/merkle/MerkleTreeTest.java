package jp.passportweb.domain.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AUD-2 the hash tree is that of RFC 6962")
class MerkleTreeTest {
  /** The leaves of the test vectors of Certificate Transparency's reference implementation. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final int MANY = 70;

  private final Map<String, Hash> stored = new HashMap<>();
  private final List<Hash> leaves = new ArrayList<>();
  private final List<Frontier> trees = new ArrayList<>(List.of(Frontier.EMPTY));
  private final Nodes nodes = (level, place) -> stored.get(level + "/" + place);

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  @DisplayName("the roots of the reference's vectors")
  void roots(int size, String root) {
    LEAVES.forEach(leaf -> grow(Hash.ofLeaf(HexFormat.of().parseHex(leaf))));
    assertThat(trees.get(size).root().hex()).isEqualTo(root);
    assertThat(Frontier.of(size, nodes)).isEqualTo(trees.get(size));
  }

  @Test
  @DisplayName("every leaf of every tree is proven to be in it, and nothing else is")
  void inclusion() {
    growMany();
    for (int size = 1; size <= MANY; size++) {
      Hash root = trees.get(size).root();
      for (int place = 0; place < size; place++) {
        InclusionProof proof = InclusionProof.of(place, size, nodes);
        assertThat(proof.path())
            .hasSizeLessThanOrEqualTo(Long.SIZE - Long.numberOfLeadingZeros(size));
        assertThat(proof.proves(leaves.get(place), root)).as("%d of %d", place, size).isTrue();
        assertThat(proof.proves(leaves.get((place + 1) % MANY), root)).isFalse();
        assertThat(proof.proves(leaves.get(place), trees.get(size - 1).root())).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  @DisplayName("a proof whose hashes were cut, added to or changed proves nothing")
  void bent(int way) {
    growMany();
    InclusionProof proof = InclusionProof.of(5, MANY, nodes);
    List<Hash> path = new ArrayList<>(proof.path());
    switch (way) {
      case 0 -> path.removeLast();
      case 1 -> path.add(leaves.getFirst());
      default -> path.set(1, leaves.getFirst());
    }
    assertThat(new InclusionProof(5, MANY, path).proves(leaves.get(5), trees.get(MANY).root()))
        .isFalse();
  }

  @Test
  @DisplayName("every older tree is proven to be the beginning of every newer one, and no other is")
  void consistency() {
    growMany();
    for (int newer = 1; newer <= MANY; newer++) {
      for (int older = 1; older <= newer; older++) {
        ConsistencyProof proof = ConsistencyProof.of(older, newer, nodes);
        Hash newRoot = trees.get(newer).root();
        assertThat(proof.proves(trees.get(older).root(), newRoot))
            .as("%d in %d", older, newer)
            .isTrue();
        assertThat(proof.proves(leaves.get(MANY - 1), newRoot)).isFalse();
        assertThat(proof.proves(trees.get(older).root(), Hash.ofNothing())).isFalse();
      }
    }
  }

  private void growMany() {
    for (int i = 0; i < MANY; i++) {
      grow(Hash.ofLeaf(new byte[] {(byte) i}));
    }
  }

  private void grow(Hash leaf) {
    stored.put("0/" + leaves.size(), leaf);
    leaves.add(leaf);
    trees.add(
        trees
            .getLast()
            .with(
                leaf,
                node -> {
                  stored.put(node.level() + "/" + node.place(), node.hash());
                  return node.hash();
                }));
  }
}
