/* Comfort only: the queue and the cases work without this file. */
(() => {
  const busy = (event) =>
    event.ctrlKey || event.metaKey || event.altKey || event.isComposing ||
    event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open]");
  const table = document.querySelector("[data-keys]");
  const rows = table ? [...table.querySelectorAll("tbody tr")] : [];
  const help = document.getElementById("keys");
  let here = -1;

  const move = (to) => {
    if (rows.length === 0) return;
    rows[here]?.removeAttribute("aria-current");
    here = Math.max(0, Math.min(rows.length - 1, to));
    rows[here].setAttribute("aria-current", "true");
    rows[here].querySelector(".first a").focus();
  };
  const picked = () => rows.filter((row) => row.querySelector(".tick input")?.checked).length;
  const count = () => {
    const words = document.querySelector("[data-picked]");
    if (words) words.textContent = words.dataset.picked.replace("#", picked());
  };
  const pick = () => {
    const box = rows[here]?.querySelector(".tick input");
    if (box) { box.checked = !box.checked; count(); }
  };
  const take = () => {
    const button = document.querySelector(".bulk [data-key=a]");
    if (!button) return;
    if (picked() === 0) pick();
    if (picked() > 0) button.form.requestSubmit(button);
  };
  const follow = (key) => document.querySelector(`a[data-key="${key}"]`)?.click();

  const keys = table
    ? { j: () => move(here + 1), k: () => move(here - 1), x: pick, a: take,
        Enter: () => rows[here]?.querySelector(".first a").click() }
    : { j: () => follow("j"), k: () => follow("k") };
  keys["/"] = () => document.querySelector("[data-key='/']")?.focus();
  keys["?"] = () => help?.showModal();

  document.addEventListener("keydown", (event) => {
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || busy(event)) return;
    if (event.key === "Enter" && event.target.closest("a, button, summary")) return;
    event.preventDefault();
    act();
  });
  table?.addEventListener("change", count);
  table?.closest("form").addEventListener("reset", () => setTimeout(count));

  const looking = document.querySelector("[data-looking]");
  if (looking) {
    const awake = 10 * 60 * 1000;
    let touched = Date.now();
    for (const kind of ["pointermove", "keydown", "scroll"]) {
      addEventListener(kind, () => { touched = Date.now(); }, { passive: true });
    }
    setInterval(async () => {
      if (document.hidden || Date.now() - touched > awake) return;
      const answer = await fetch(looking.action, { method: "POST", body: new URLSearchParams(new FormData(looking)) });
      if (answer.ok) looking.querySelector("span").textContent = await answer.text();
    }, 30000);
  }
})();
