package jp.passportweb.web.guide;

/** The pages of help, in the order of an application; each has its title in the messages. */
public enum GuidePage {
  GUIDE("/guide"),
  SERVICES("/guide/services"),
  CSR("/guide/csr"),
  INSTALLATION("/guide/installation"),
  GLOSSARY("/guide/glossary"),
  SUPPORT("/guide/support");

  private final String path;

  GuidePage(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }
}
