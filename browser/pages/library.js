// The library: keeping, adding, searching, sources, outlets, comparing.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { address, visit } from "../molva.js";
import { example } from "./article.js";

const OUTLET = "Вестник";
const AGREED = "Министр Пётр Ильин заявил, что переговоры в Озерине начнутся завтра утром и продлятся три дня.";

/** As a program adds it: two articles that share a statement. */
async function add(title, text, published) {
  const query = new URLSearchParams({ title, outlet: OUTLET, published });
  const answer = await fetch(`${address}/api/v1/library/articles?${query}`, { method: "POST", body: `${title}\n\n${text}` });
  assert.equal(answer.status, 201);
}

test("an article that was read is kept in the library", () => visit({}, async page => {
  await example(page, "summit");
  await page.locator('form[action$="/keep"] button').click();
  await page.waitForURL(/\/library\/\d+/);
  await page.goto(address + "/library");
  assert.ok(await page.locator('a.title[href="/library/1"]').count() === 1);
}));

test("articles that programs add are listed by outlet", async () => {
  await add("Переговоры назначены", `${AGREED} «Мы готовы», — сказал посол Олег Дронов.`, "2024-12-01");
  await add("В Озерине ждут гостей", `${AGREED} По словам источника в мэрии, гостиницы полны.`, "2024-12-03");
  await visit({}, async page => {
    await page.goto(address + "/library");
    await page.locator("#outlet").selectOption(OUTLET);
    await page.locator(".filter button").click();
    assert.equal(await page.locator("a.title").count(), 2);
  });
});

test("files are added in the background, what cannot be read is told", () => visit({}, async page => {
  await page.goto(address + "/library");
  await page.locator("details", { has: page.locator("#sending") }).locator("summary").click();
  await page.locator("#files").setInputFiles([
    { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("Мост\n\nМост откроют в мае, сообщил мэр Иван Орлов.") },
    { name: "b.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 …") },
  ]);
  await page.locator("#sending button").click();
  await page.getByText("b.pdf").first().waitFor();
  await page.goto(address + "/library/failures");
  assert.match(await page.locator("main").innerText(), /b\.pdf/);
}));

for (const [language, query] of [["ru", "переговорам кто:Ильину"], ["en", "переговоры who:Ильин"]]) {
  test(`statements are found, narrowed, and opened where they stand (${language})`, () => visit({ language }, async page => {
    await page.goto(address + "/search");
    await page.locator("#q").fill(query);
    await page.keyboard.press("Enter");
    await page.locator("mark").first().waitFor();
    assert.match((await page.locator("mark").first().innerText()).toLowerCase(), /^переговор/);
    const found = page.locator('main a[href^="/library/"]').first();
    await found.click();
    await page.waitForURL(/\/library\/\d+/);
    await page.locator("mark").first().waitFor();
  }));
}

test("a mistake in a query is told where it is made", () => visit({}, async page => {
  await page.goto(address + "/search");
  await page.locator("#q").fill("вид:никто");
  await page.keyboard.press("Enter");
  assert.match(await page.locator("main").innerText(), /никто/);
  assert.equal(await page.locator("#q").inputValue(), "вид:никто");
}));

test("what is found is saved whole", () => visit({}, async page => {
  await page.goto(address + "/search?q=" + encodeURIComponent("переговоры"));
  for (const [name, holds] of [["CSV", text => text.includes("who")], ["JSON", text => JSON.parse(text).total > 0]]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"), page.locator(".saving").getByRole("link", { name, exact: true }).click(),
    ]);
    assert.ok(holds(await readFile(await download.path(), "utf8")));
  }
}));

test("a source's statements are shown", () => visit({}, async page => {
  await page.goto(address + "/source");
  await page.getByRole("link", { name: "Пётр Ильин" }).first().click();
  assert.match(await page.locator("main").innerText(), /Ильин[\s\S]*переговоры/);
}));

test("an outlet is shown against the others", () => visit({}, async page => {
  await page.goto(address + "/outlet");
  await page.getByRole("link", { name: OUTLET }).first().click();
  assert.match(await page.locator("main").innerText(), /Вестник/);
}));

test("two articles are compared: what both state stands first", () => visit({}, async page => {
  await page.goto(address + "/library?outlet=" + encodeURIComponent(OUTLET));
  await page.locator("a.title").first().click();
  const id = page.url().match(/library\/(\d+)/)[1];
  await page.goto(`${address}/compare?a=${id}`);
  await page.locator("main a.title").first().click();
  await page.waitForURL(/b=/);
  assert.match(await page.locator("main").innerText(), /переговоры/);
}));
