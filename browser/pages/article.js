// The article page: voices, keys, notes, exports, print.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { NARROW, visit, WIDE } from "../molva.js";
import { accessible, fits } from "../checks.js";

/** An article to act on. */
export async function example(page, name = "summit") {
  await page.goto(new URL("/", page.url()).href);
  await page.locator(`form[action="/examples/${name}"] button`).click();
  await page.waitForURL(/\/article\//);
}

const article = (how, act) => visit(how, async page => { await example(page); await act(page); });
const opacity = locator => locator.evaluate(element => Number(getComputedStyle(element).opacity));

for (const [how, filter] of [["a source", ".sources"], ["a kind", ".legend"]]) {
  test(`choosing ${how} dims all other voices, by mouse and by keyboard`, () => article({}, async page => {
    const choices = page.locator(filter).getByRole("button");
    const choice = choices.nth(1);
    const dimmed = page.locator(".note:not(.chosen)").first();
    assert.equal(await opacity(dimmed), 1);
    await choice.click();
    assert.equal(await choice.getAttribute("aria-pressed"), "true");
    assert.ok(await page.locator(".note.chosen").count() > 0);
    assert.ok(await opacity(dimmed) < 0.5);
    await choice.click();
    assert.equal(await opacity(page.locator(".note").first()), 1);
    await choice.focus();
    await page.keyboard.press("Enter");
    assert.equal(await choice.getAttribute("aria-pressed"), "true");
    await page.keyboard.press("Escape");
    assert.equal(await choice.getAttribute("aria-pressed"), "false");
  }));
}

const here = page => page.evaluate(() => document.activeElement.getAttribute("href") ?? "");

test("j and k lead through the statements, о and л on a Russian keyboard", () => article({}, async page => {
  const signs = await page.locator(".sign").evaluateAll(all => all.map(sign => sign.getAttribute("href")));
  await page.keyboard.press("j");
  assert.equal(await here(page), signs[0]);
  await page.keyboard.press("j");
  assert.equal(await here(page), signs[1]);
  await page.keyboard.press("k");
  assert.equal(await here(page), signs[0]);
  await page.evaluate(() => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "о", bubbles: true })));
  assert.equal(await here(page), signs[1]);
  await page.evaluate(() => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "л", bubbles: true })));
  assert.equal(await here(page), signs[0]);
}));

for (const language of ["ru", "en"]) {
  test(`the help panel opens, closes, and switches the letters off for good (${language})`, () => article({ language }, async page => {
    await page.keyboard.press("?");
    const help = page.getByRole("dialog");
    await help.waitFor();
    await accessible(page);
    await help.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
    await page.reload();
    await page.keyboard.press("j");
    assert.equal(await page.locator(".sign.here").count(), 0);
    await page.keyboard.press("?");
    assert.equal(await help.isVisible(), false);
    await page.locator("#keys-open").click();
    await help.getByRole("checkbox").check();
    await help.getByRole("button").click();
    await page.keyboard.press("j");
    assert.equal(await page.locator(".sign.here").count(), 1);
  }));
}

for (const [width, size] of [["wide", WIDE], ["narrow", NARROW]]) {
  test(`a sign in the text shows who says so (${width})`, () => article({ size }, async page => {
    const sign = page.locator(".sign").first();
    const note = page.locator(await sign.getAttribute("href"));
    assert.equal(await sign.getAttribute("aria-details"), await note.getAttribute("id"));
    await sign.click();
    await note.locator(".detail").waitFor({ state: "visible" });
    await fits(page);
    const box = await note.locator(".detail").boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= size.width, `the note leaves the window: ${JSON.stringify(box)}`);
  }));
}

test("focus is always seen", () => article({}, async page => {
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, "none", await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200)));
  }
}));

for (const [name, holds] of [
  ["JSON", text => Array.isArray(JSON.parse(text).attributions)],
  ["CSV", text => text.split("\n").length > 5],
  ["brat", text => text.includes("\tSource ") || text.includes("\t")],
  ["HTML", text => text.startsWith("<!doctype html>")],
  ["текст", text => text.length > 500],
]) {
  test(`saved as ${name}`, () => article({}, async page => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".exports").getByRole("link", { name, exact: true }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^molva-/);
    assert.ok(holds(await readFile(await download.path(), "utf8")));
  }));
}

test("the graph chooses as the list of sources does, and stands as a table, too", () => article({}, async page => {
  const speaker = page.locator(".speakers").getByRole("button").first();
  await speaker.click();
  assert.equal(await speaker.getAttribute("aria-pressed"), "true");
  assert.ok(await page.locator(".tie.chosen").count() > 0);
  assert.ok(await page.locator(".note.chosen").count() > 0);
  await page.locator(".regards summary").click();
  assert.ok(await page.locator(".regards tbody tr").count() >= await page.locator(".tie").count());
}));

test("a click on the bar chooses the kind under it", () => article({}, async page => {
  await page.locator(".bar g").nth(1).click();
  assert.equal(await page.locator(".legend [aria-pressed=true]").count(), 1);
}));

test("the note of the statement at hand opens for keys, and goes away with Escape", () => article({}, async page => {
  const open = () => page.locator(".detail").evaluateAll(all => all.filter(note => getComputedStyle(note).visibility === "visible").length);
  await page.keyboard.press("j");
  assert.equal(await open(), 1);
  await page.keyboard.press("Escape");
  assert.equal(await open(), 0);
  await page.keyboard.press("j");
  assert.equal(await open(), 1);
}));

test("printed, it is a dossier: the article and its voices without what only a screen can use", () => article({}, async page => {
  await page.emulateMedia({ media: "print" });
  for (const gone of [".exports", ".language", "#keys"]) {
    assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  }
  for (const there of ["h1", ".summary", ".regards .ties", ".voices", ".note .who", ".all tbody tr"]) {
    assert.equal(await page.locator(there).first().isVisible(), true, there);
  }
  const pdf = await page.pdf({ format: "A4" });
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
}));
