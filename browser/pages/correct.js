// An article of the library is corrected in its page, by mouse and by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, visit, WIDE } from "../molva.js";
import { fits, sound } from "../checks.js";

/** A text of its own for each test, so that none finds what another has corrected. */
async function kept(page, name) {
  const text = `Порт ${name} 🙂 закроют\n\nМинистр Пётр Ильин заявил, что порт закроют. Склады полны, уверяет нас сторож.\n\n`
    + "Телеграм-канал «Причал» со ссылкой на источник в министерстве сообщает, что груз уже вывезли.";
  await page.locator("#text").fill(text);
  await page.locator("#reading > button").click();
  await page.waitForURL(/\/article\//);
  await page.locator("form[action$='/keep'] button").click();
  await page.waitForURL(/\/library\/\d+/);
}

/** Selects words of the article as a mouse would. */
async function select(page, words) {
  await page.evaluate(words => {
    const walk = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const start = walk.currentNode.data.indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(walk.currentNode, start);
      range.setEnd(walk.currentNode, start + words.length);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return;
    }
    throw new Error(`no ${words}`);
  }, words);
  await page.waitForTimeout(50);
}

const part = (page, name) => page.locator(`[data-part=${name}] output`).innerText();

test("a statement is reached, corrected and taken back by keyboard alone", () => visit({}, async page => {
  await kept(page, "клавиш");
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await page.waitForURL(/correct=m0/);
  await page.waitForFunction(() => document.activeElement.id === "correct-title");
  assert.equal(await part(page, "cue"), "«заявил»");
  await page.keyboard.press("Tab");
  const before = await page.locator("#passage").inputValue();
  await page.evaluate(() => { const p = document.getElementById("passage"); const at = p.value.indexOf("Министр"); p.setSelectionRange(at, at); });
  await page.keyboard.type("щ");
  for (const _ of "Министр") await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await part(page, "source"), "«Министр»");
  assert.equal(await page.locator("#passage").inputValue(), before);
  await page.locator("#correct-editor").focus();
  await page.keyboard.type("Ольга");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#a1$/);
  assert.match(await page.locator("#corrections li").innerText(), /Изменено[\s\S]*«Министр»[\s\S]*Ольга/);
  await page.locator("#corrections form button").focus();
  await page.keyboard.press("Enter");
  await page.locator("#corrections").waitFor({ state: "detached" });
}));

test("whose word is passed on is chosen, and what is wrong is told beside what was typed", () => visit({}, async page => {
  await kept(page, "передачи");
  await page.locator("#a1 .correct").first().evaluate(link => link.click());
  await page.waitForURL(/correct=m0/);
  await page.locator("#correct-relays").selectOption({ index: 1 });
  const chosen = await page.locator("#correct-relays").inputValue();
  await page.locator("#correct-note").fill("по записи");
  await page.locator("#correct-editor").fill("\u00a0");
  await page.locator("#correcting button[value=say]").click();
  await page.locator("#correct [role=alert]").waitFor();
  assert.equal(await page.locator("#correct-note").inputValue(), "по записи");
  assert.equal(await page.locator("#correct-relays").inputValue(), chosen);
  await sound(page);
  await page.locator("#correct-editor").fill("Ольга");
  await page.locator("#correcting button[value=say]").click();
  await page.waitForURL(/#a1$/);
  assert.match(await page.locator("#corrections li").innerText(), /Чьи слова передаёт[\s\S]*ничьи[\s\S]*Ольга/);
}));

test("words selected in the article become a missing statement", () => visit({}, async page => {
  await kept(page, "мыши");
  await select(page, "Склады полны");
  await page.locator("#add-missing").click();
  await page.waitForURL(/correct=new/);
  assert.equal(await part(page, "content"), "«Склады полны»");
  await select(page, "сторож");
  await page.locator("[data-take=source]").click();
  await select(page, "уверяет");
  await page.locator("[data-take=cue]").click();
  await page.locator("#correct-who").fill("сторож");
  await page.locator("#correct-kind").selectOption("role");
  await page.locator("#correct-editor").fill("Пётр");
  await page.locator("#correct button[value=say]").click();
  await page.waitForURL(/#a\d+$/);
  const note = page.locator(new URL(page.url()).hash);
  assert.match(await note.innerText(), /сторож/);
  assert.match(await page.locator(".sources").innerText(), /сторож/);
  await page.locator("#add-missing").click();
  assert.equal(await page.locator("#correct-editor").inputValue(), "Пётр");
}));

test("a false statement goes, the machine's reading can still be seen", () => visit({}, async page => {
  await kept(page, "ошибки");
  const notes = await page.locator(".note[id]").count();
  await page.goto(page.url().replace(/\?.*/, "?correct=m0"));
  await page.locator("#correct-editor").fill("Анна");
  await page.locator("#correct button[value=remove]").click();
  await page.waitForURL(/#corrections$/);
  assert.equal(await page.locator(".note[id]").count(), notes - 1);
  await page.locator("#machine").click();
  assert.equal(await page.locator(".note[id]").count(), notes);
  assert.equal(await page.locator("a.correct").count(), 0);
}));

for (const language of ["ru", "en"]) {
  test(`the panel and the list of corrections are sound (${language})`, () => visit({ language }, async page => {
    await kept(page, language);
    const base = page.url().replace(/\?.*/, "");
    for (const address of [`${base}?correct=m0#a1`, `${base}?correct=new`]) {
      await page.goto(address);
      for (const size of [WIDE, NARROW]) {
        for (const colorScheme of ["light", "dark"]) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          await sound(page);
        }
      }
    }
    await page.goto(`${base}?correct=m0`);
    await page.locator("#correct-editor").fill("О".repeat(100));
    await page.locator("#correct button[value=say]").click();
    await page.waitForURL(/#a1$/);
    await fits(page);
    await sound(page);
  }));
}
