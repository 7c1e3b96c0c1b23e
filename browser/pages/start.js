// The start page: everything that leads to an article, and everything that does not.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { project, visit } from "../molva.js";

const TEXT = "Встреча\n\nКак сообщил министр Пётр Ильин, переговоры 🙂 начнутся завтра.";
const READ = { ru: "Прочитать", en: "Read" };

const submit = (page, language) => page.getByRole("button", { name: READ[language], exact: true }).first().click();

for (const language of ["ru", "en"]) {
  test(`a pasted text opens as an article (${language})`, () => visit({ language }, async page => {
    await page.getByRole("textbox").first().fill(TEXT);
    await submit(page, language);
    await page.waitForURL(/\/article\//);
    assert.match(await page.locator("main").innerText(), /Ильин/);
    assert.equal(await page.locator("html").getAttribute("lang"), language);
  }));

  test(`an example opens as an article (${language})`, () => visit({ language }, async page => {
    await page.locator(".examples button").first().click();
    await page.waitForURL(/\/article\//);
    assert.ok(await page.locator(".note").count() > 3);
  }));

  test(`what cannot be read is told in one message (${language})`, async () => {
    for (const [given, russian, english] of [
      ["не адрес", /не адрес/i, /no address/],
      ["ftp://example.org/", /не адрес/i, /no address/],
      ["http://127.0.0.1:1/", /внутренний/, /internal/],
      ["http://[::1]/", /внутренний/, /internal/],
      ["http://no-such-site.invalid/", /нет/, /no such site/],
    ]) {
      await visit({ language }, async page => {
        await page.locator("#address").fill(given);
        await submit(page, language);
        await page.getByRole("alert").waitFor();
        assert.match(await page.getByRole("alert").innerText(), language === "ru" ? russian : english);
      });
    }
  });
}

test("nothing at all is asked for", () => visit({}, async page => {
  await submit(page, "ru");
  assert.match(await page.getByRole("alert").innerText(), /Нет текста/);
}));

test("a chosen file opens as an article", () => visit({}, async page => {
  await page.locator("#file").setInputFiles(join(project, "examples/court.txt"));
  await submit(page, "ru");
  await page.waitForURL(/\/article\//);
  assert.ok(await page.locator(".note").count() > 3);
}));

test("a dropped file opens as an article", () => visit({}, async page => {
  const dropped = await page.evaluateHandle(text => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "news.txt", { type: "text/plain" }));
    return transfer;
  }, TEXT);
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await page.waitForURL(/\/article\//);
  assert.match(await page.locator("main").innerText(), /Ильин/);
}));

test("a file that holds no text is named for what it is", () => visit({}, async page => {
  await page.locator("#file").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 …") });
  await submit(page, "ru");
  assert.match(await page.getByRole("alert").innerText(), /PDF/);
}));

test("the language is switched and stays", () => visit({ language: "en" }, async page => {
  await page.getByRole("link", { name: "Русский" }).click();
  assert.equal(await page.locator("html").getAttribute("lang"), "ru");
  await page.goto(page.url().replace(/\?.*/, ""));
  assert.equal(await page.locator("html").getAttribute("lang"), "ru");
}));
