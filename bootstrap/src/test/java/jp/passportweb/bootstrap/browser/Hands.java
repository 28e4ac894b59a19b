package jp.passportweb.bootstrap.browser;

import com.microsoft.playwright.Locator;

/** How a person uses what stands on a page. */
interface Hands {
  Hands MOUSE =
      new Hands() {
        @Override
        public void press(Locator linkOrButton) {
          linkOrButton.click();
        }

        @Override
        public void type(Locator field, String text) {
          field.fill(text);
        }

        @Override
        public void choose(Locator select, String value) {
          select.selectOption(value);
        }

        @Override
        public void pick(Locator radio) {
          radio.check();
        }
      };

  void press(Locator linkOrButton);

  void type(Locator field, String text);

  void choose(Locator select, String value);

  void pick(Locator radio);
}
