// Files dropped on the library; how far the adding is.
"use strict";
const sending = document.getElementById("sending");
if (sending) {
  addEventListener("dragover", e => { e.preventDefault(); sending.closest("details")?.setAttribute("open", ""); sending.classList.add("over"); });
  addEventListener("dragleave", () => sending.classList.remove("over"));
  addEventListener("drop", e => {
    e.preventDefault();
    if (e.dataTransfer.files.length) { document.getElementById("files").files = e.dataTransfer.files; sending.submit(); }
  });
}

const adding = document.getElementById("adding");
const look = async () => {
  const progress = document.getElementById("progress");
  if (!progress || progress.dataset.ended === "true") return;
  try {
    const answer = await fetch("/library/progress");
    if (answer.ok) progress.outerHTML = await answer.text();
  } catch { return; }
  setTimeout(look, 700);
};
if (adding) look();
