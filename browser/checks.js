// What holds for every page.
import assert from "node:assert/strict";
import axe from "axe-core";

/** Neither axe-core nor the size of the targets nor the width of the page gives cause for complaint. */
export async function sound(page) {
  await accessible(page);
  await fits(page);
}

/** No violation of any rule of axe-core, the size of targets (WCAG 2.2) among them. */
export async function accessible(page) {
  if (!await page.evaluate(() => "axe" in globalThis)) await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }));
  const told = found.violations.map(violation =>
    `${violation.id}: ${violation.help}\n` +
    violation.nodes.slice(0, 5).map(node => `    ${node.target.join(" ")}: ${node.failureSummary.replaceAll("\n", " ")}`).join("\n"));
  assert.equal(told.length, 0, `${page.url()}\n${told.join("\n")}`);
}

/** The page is not wider than the window. */
export async function fits(page) {
  const { wide, over } = await page.evaluate(() => {
    const window = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("body *")]
      .filter(element => element.getBoundingClientRect().right > window + 1 && !element.closest(".scroll"))
      .slice(0, 3).map(element => element.outerHTML.slice(0, 120));
    return { wide: document.documentElement.scrollWidth - window, over };
  });
  assert.ok(wide <= 0, `${page.url()} is ${wide} px wider than the window: ${over.join(" | ")}`);
}
