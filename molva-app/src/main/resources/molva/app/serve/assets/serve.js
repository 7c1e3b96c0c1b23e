// Files dropped on the start page; voices chosen in the profile; keys that lead through the statements.
"use strict";
const reading = document.getElementById("reading");
if (reading) {
  addEventListener("dragover", e => { e.preventDefault(); reading.classList.add("over"); });
  addEventListener("dragleave", () => reading.classList.remove("over"));
  addEventListener("drop", e => {
    e.preventDefault();
    if (e.dataTransfer.files.length) { document.getElementById("file").files = e.dataTransfer.files; reading.submit(); }
  });
}

const sheet = document.getElementById("sheet");
if (sheet) {
  const parts = [...sheet.querySelectorAll("[data-of]")];
  // What is in the list stays an item of it; inside it becomes a button.
  const choices = [...sheet.querySelectorAll("li[data-chooses]")].map(item => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "choice";
    Object.assign(button.dataset, item.dataset);
    button.append(...item.childNodes);
    item.append(button);
    return button;
  });
  // What is saved follows what is chosen.
  const saves = [...document.querySelectorAll(".exports a[download]")].map(link => [link, link.getAttribute("href")]);
  const chosenOnly = document.getElementById("exports-chosen");
  const save = ids => {
    saves.forEach(([link, all]) => link.setAttribute("href",
      ids.size ? all + (all.includes("?") ? "&" : "?") + "only=" + [...ids].join("+") : all));
    if (chosenOnly) chosenOnly.textContent = ids.size ? chosenOnly.dataset.says : "";
  };
  const choose = choice => {
    const again = !choice || choice.getAttribute("aria-pressed") === "true";
    const ids = new Set(again ? [] : choice.dataset.chooses.split(" "));
    choices.forEach(c => c.setAttribute("aria-pressed", String(!again && c.dataset.chooses === choice.dataset.chooses)));
    sheet.classList.toggle("choosing", !again);
    sheet.classList.toggle("own", ids.has("-"));
    save(ids);
    parts.forEach(part => part.classList.toggle("chosen", part.dataset.of.split(" ").some(id => ids.has(id))));
  };
  choices.forEach(choice => {
    choice.setAttribute("aria-pressed", "false");
    choice.addEventListener("click", () => choose(choice));
  });
  // The bar does for a pointer what the list below it does for everybody.
  sheet.querySelectorAll(".bar [data-chooses]").forEach(segment =>
    segment.addEventListener("click", () => choices.find(c => c.dataset.chooses === segment.dataset.chooses)?.click()));

  const signs = [...sheet.querySelectorAll(".sign")];
  const help = document.getElementById("keys");
  const on = document.getElementById("keys-on");
  const open = document.getElementById("keys-open");
  let here = null;
  const go = step => {
    const walk = sheet.classList.contains("choosing") ? signs.filter(sign => sign.classList.contains("chosen")) : signs;
    if (!walk.length) return;
    const from = walk.indexOf(signs.includes(document.activeElement) ? document.activeElement : here);
    here?.classList.remove("here");
    here = walk[from < 0 && step < 0 ? walk.length - 1 : (from + step + walk.length) % walk.length];
    here.classList.add("here");
    here.focus();
    here.scrollIntoView({ block: "center" });
  };
  // A note that has opened under the pointer or the focus goes away at once, until another is looked at.
  const hush = quiet => sheet.classList.toggle("hushed", quiet);
  ["pointerover", "focusin"].forEach(kind => sheet.addEventListener(kind, e => { if (e.target.closest("[data-of]")) hush(false); }));
  on.checked = localStorage.getItem("keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
  open.hidden = false;
  open.addEventListener("click", () => help.showModal());
  addEventListener("keydown", e => {
    if (e.ctrlKey || e.altKey || e.metaKey || help.open || e.target.matches("input, textarea, select")) return;
    if (e.key === "Escape") { hush(true); return choose(null); }
    if (!on.checked) return;
    if (e.key === "j" || e.key === "о") go(1);
    else if (e.key === "k" || e.key === "л") go(-1);
    else if (e.key === "e" || e.key === "у") correct();
    else if (e.key === "?" || e.key === ",") help.showModal();
  });
  const correct = () => {
    const sign = signs.includes(document.activeElement) ? document.activeElement : here;
    if (sign) document.querySelector(`[id="${sign.dataset.of}"] .correct`)?.click();
  };
}
