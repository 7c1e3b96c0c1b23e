// Words of the article chosen for the parts of an attribution. Places are code points, as the server has them.
"use strict";
{
  const article = document.getElementById("sheet");
  const passage = document.getElementById("passage");
  const form = document.getElementById("correcting");
  const blocks = [...article.querySelectorAll(".text[data-start]")];
  const count = text => [...text].length;

  // The text nodes of a block with the place of each; what the page adds to the text is left out.
  const pieces = block => {
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, node =>
      node.parentElement.closest(".sign") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const found = [];
    let start = Number(block.dataset.start);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const control = node.parentElement.classList.contains("steering");
      const length = control ? 1 : count(node.data);
      found.push({ node, start, end: start + length, control });
      start += length;
    }
    return found;
  };

  // Where a boundary of a selection stands; the block's beginning or end where it lies outside.
  const placeOf = (block, range, atEnd) => {
    const all = pieces(block);
    const [container, offset] = atEnd ? [range.endContainer, range.endOffset] : [range.startContainer, range.startOffset];
    const probe = document.createRange();
    probe.setStart(container, offset);
    let place = Number(block.dataset.start);
    for (const piece of all) {
      if (piece.node === container) return piece.control ? (atEnd ? piece.end : piece.start) : piece.start + count(piece.node.data.slice(0, offset));
      if (probe.comparePoint(piece.node, piece.node.length) <= 0) place = piece.end;
    }
    return place;
  };

  const inArticle = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const touched = blocks.filter(block => range.intersectsNode(block));
    if (!touched.length) return null;
    const start = placeOf(touched[0], range, false);
    const end = placeOf(touched.at(-1), range, true);
    return start < end ? { start, end } : null;
  };

  const inPassage = () => {
    if (!passage || passage.selectionStart === passage.selectionEnd) return null;
    const from = Number(passage.dataset.start);
    return { start: from + count(passage.value.slice(0, passage.selectionStart)), end: from + count(passage.value.slice(0, passage.selectionEnd)) };
  };

  // What was selected last, in the article or in the passage; the passage keeps its own.
  let chosen = null;
  let inside = false;
  passage?.addEventListener("focus", () => { inside = true; });
  document.addEventListener("selectionchange", () => {
    const span = document.activeElement === passage ? null : inArticle();
    if (span) { chosen = span; inside = false; }
  });
  const selected = () => (inside && inPassage()) || chosen;

  const ranges = ({ start, end }) => blocks.flatMap(pieces).filter(piece => piece.start < end && start < piece.end).map(piece => {
    const at = place => piece.control ? piece.node.length : [...piece.node.data].slice(0, place - piece.start).join("").length;
    const range = document.createRange();
    range.setStart(piece.node, start <= piece.start ? 0 : at(start));
    range.setEnd(piece.node, end >= piece.end ? piece.node.length : at(end));
    return range;
  });
  const wordsOf = span => ranges(span).map(range => range.toString()).join("");
  const read = value => value.split(",").map(part => part.split("-").map(Number))
    .filter(([start, end]) => start < end).map(([start, end]) => ({ start, end }));

  const add = document.getElementById("add-missing");
  add?.addEventListener("click", () => {
    const span = inArticle();
    if (span) add.href = `?correct=new&content=${span.start}-${span.end}#correct`;
  });

  if (form) {
    const input = name => form.elements[name];
    const show = name => {
      const part = form.querySelector(`[data-part=${name}]`);
      const spans = read(input(name).value);
      const output = part.querySelector("output");
      output.textContent = spans.map(wordsOf).map(words => /^[«"„“”]/.test(words) ? words : `«${words}»`).join(" … ") || output.dataset.none;
      output.classList.toggle("none", !spans.length);
      if (globalThis.Highlight) CSS.highlights.set("said-" + name, new Highlight(...spans.flatMap(ranges)));
    };
    const take = (name, more) => {
      const span = selected();
      if (!span) return passage.focus();
      const place = `${span.start}-${span.end}`;
      input(name).value = more && input(name).value ? input(name).value + "," + place : place;
      show(name);
    };
    for (const name of ["source", "cue", "content"]) {
      input(name).hidden = true;
      form.querySelector(`[data-part=${name}] output`).hidden = false;
      show(name);
    }
    form.querySelectorAll("button[hidden]").forEach(button => { button.hidden = false; });
    form.addEventListener("click", e => {
      const { take: taken, more, clear } = e.target.dataset;
      if (taken) take(taken, false);
      if (more) take(more, true);
      if (clear) { input(clear).value = ""; show(clear); }
    });
    // The passage is there to select in: a caret that can be moved, and nothing that can be changed.
    passage.addEventListener("beforeinput", e => e.preventDefault());
    addEventListener("keydown", e => {
      if (e.key === "Escape" && document.getElementById("correct").contains(document.activeElement)) document.getElementById("correct-cancel").click();
    });
    // What the address leads to takes the focus away once the page is loaded.
    addEventListener("load", () => setTimeout(() => {
      document.getElementById("correct-title").focus({ preventScroll: true });
      const first = read(input("content").value).flatMap(ranges)[0];
      first?.startContainer.parentElement.scrollIntoView({ block: "center" });
    }));
  }
}
