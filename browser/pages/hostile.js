// An article that means harm: it executes nothing and breaks nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, visit } from "../molva.js";
import { sound } from "../checks.js";

const HARM = "globalThis.harmed = true; fetch('http://203.0.113.7/'); alert(1)";
const SAYS = "Как сообщил министр Пётр Ильин, переговоры начнутся завтра.";

const HOSTILE = {
  "scripts, handlers and styles": `<script>${HARM}</script><img src=x onerror="${HARM}"><svg onload="${HARM}">
    <style>body { display: none }</style><a href="javascript:${HARM}">сюда</a><iframe srcdoc="<script>${HARM}</script>"></iframe>
    " onmouseover="${HARM}" x="${SAYS} </main></body><link rel=stylesheet href=http://203.0.113.7/x.css>`,
  "the same in a page of HTML": `<!doctype html><html><head><title>"><script>${HARM}</script></title><base href="http://203.0.113.7/">
    <style>body { display: none !important }</style></head><body onload="${HARM}"><article><h1>Мост <img src=x onerror="${HARM}"></h1>
    <p style="position:fixed;inset:0">${SAYS}</p><p>«&lt;script&gt;${HARM}&lt;/script&gt;», — заявил мэр Иван Орлов.</p>
    <form action="http://203.0.113.7/"><input autofocus onfocus="${HARM}"></form></article></body></html>`,
  "a source named as markup": `Об этом сообщило агентство «"><img src=x onerror=${HARM}>».\n\n«{{constructor}} \${alert(1)} @{alert(1)}», — заявил Иван Орлов.`,
  "bidi and other controls": `\u202EКак сообщил\u202C \u2066министр\u2069 Пётр\u200F Ильин\u0000\u0007\u001B[31m, \uFEFFпереговоры\u2028начнутся завтра.\n\n${SAYS}`,
  "a million tags": `<p>${SAYS}</p>${"<b>".repeat(1_000_000)}`,
  "fifty thousand nested blocks": `${"<div>".repeat(50_000)}<p>${SAYS}</p>`,
  "one word of a hundred thousand letters": `${SAYS}\n\n${"щ".repeat(100_000)}`,
};

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`hostile article: ${name}`, () => visit({ size: NARROW }, async page => {
    await page.locator("#file").setInputFiles({ name: `"><img src=x onerror=alert(1)>.html`, mimeType: "text/html", buffer: Buffer.from(text) });
    await page.locator("#reading > button").click();
    await page.waitForURL(/\/article\//, { timeout: 60_000 });
    assert.match(await page.locator("main").innerText(), /Ильин|Орлов/);
    assert.equal(await page.evaluate(() => globalThis.harmed), undefined);
    assert.doesNotMatch(await page.content(), /[\u202A-\u202E\u2066-\u2069]/);
    await page.mouse.move(200, 200);
    await page.waitForTimeout(100);
    await sound(page);
  }));
}
