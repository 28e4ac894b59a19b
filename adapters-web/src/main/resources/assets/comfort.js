/* Comfort only: every page works without this file. */
(() => {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.querySelector("span").textContent = button.dataset.copied;
    });
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  const folded = () => document.querySelectorAll("details:not([open])");
  let unfolded = [];
  window.addEventListener("beforeprint", () => {
    unfolded = [...folded()];
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
  });

  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });

  const warning = document.querySelector("[data-session-end]");
  if (warning) {
    const fiveMinutes = 5 * 60 * 1000;
    const left = Number(warning.dataset.sessionEnd);
    setTimeout(() => { warning.hidden = false; }, Math.max(0, left - fiveMinutes));
  }

  // What is typed in one row stays where another row is sent; a row that is sent is forgotten.
  const keeper = document.querySelector("[data-keep]");
  if (keeper) {
    const place = "rows " + location.pathname;
    const typed = () => [...keeper.querySelectorAll("form [id]")]
      .filter((field) => field.name && /^(text|tel|textarea|select-one)$/.test(field.type));
    const first = (field) => field.type === "select-one"
      ? ([...field.options].find((option) => option.defaultSelected) || field.options[0]).value
      : field.defaultValue;
    const kept = JSON.parse(sessionStorage.getItem(place) || "{}");
    sessionStorage.removeItem(place);
    for (const field of typed()) {
      if (field.name in kept && field.value === first(field)) {
        field.value = kept[field.name];
        const row = field.closest("details[name]");
        if (row && !keeper.querySelector("details[name][open]")) row.open = true;
      }
    }
    document.addEventListener("submit", (event) => {
      const left = typed()
        .filter((field) => field.form !== event.target && field.value !== first(field))
        .map((field) => [field.name, field.value]);
      if (left.length) sessionStorage.setItem(place, JSON.stringify(Object.fromEntries(left)));
    });
  }
})();
