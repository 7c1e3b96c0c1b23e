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
  const notes = [...sheet.querySelectorAll(".note")];
  // What is in the list stays an item of it; inside it becomes a button.
  const choices = [...sheet.querySelectorAll(".legend [data-kind], .sources [data-who]")].map(item => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "choice";
    Object.assign(button.dataset, item.dataset);
    button.append(...item.childNodes);
    item.append(button);
    return button;
  });
  const choose = choice => {
    const again = !choice || choice.getAttribute("aria-pressed") === "true";
    choices.forEach(c => c.setAttribute("aria-pressed", String(!again && c === choice)));
    sheet.classList.toggle("choosing", !again);
    const fits = note => choice && ("who" in choice.dataset ? note.dataset.who === choice.dataset.who : note.dataset.kind === choice.dataset.kind);
    const ids = new Set(notes.filter(fits).map(note => note.dataset.of));
    sheet.querySelectorAll("[data-of]").forEach(part =>
      part.classList.toggle("chosen", part.dataset.of.split(" ").some(id => ids.has(id))));
  };
  choices.forEach(choice => {
    choice.setAttribute("aria-pressed", "false");
    choice.addEventListener("click", () => choose(choice));
  });

  const signs = [...sheet.querySelectorAll(".sign")];
  const help = document.getElementById("keys");
  const on = document.getElementById("keys-on");
  const open = document.getElementById("keys-open");
  let here = -1;
  const go = step => {
    if (!signs.length) return;
    if (here >= 0) signs[here].classList.remove("here");
    here = here < 0 && step < 0 ? signs.length - 1 : (here + step + signs.length) % signs.length;
    signs[here].classList.add("here");
    signs[here].focus();
    signs[here].scrollIntoView({ block: "center" });
  };
  on.checked = localStorage.getItem("keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
  open.hidden = false;
  open.addEventListener("click", () => help.showModal());
  addEventListener("keydown", e => {
    if (e.ctrlKey || e.altKey || e.metaKey || help.open || e.target.matches("input, textarea, select")) return;
    if (e.key === "Escape") return choose(null);
    if (!on.checked) return;
    if (e.key === "j" || e.key === "о") go(1);
    else if (e.key === "k" || e.key === "л") go(-1);
    else if (e.key === "?" || e.key === ",") help.showModal();
  });
}
