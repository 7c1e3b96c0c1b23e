// Every page in both languages, wide and narrow, light and dark: accessible, and never wider than the window.
import { test } from "node:test";
import { NARROW, visit, WIDE } from "../molva.js";
import { sound } from "../checks.js";
import { example } from "./article.js";

const goes = path => page => page.goto(new URL(path, page.url()).href);

const PAGES = {
  "start": goes("/"),
  "article: a summit": page => example(page, "summit"),
  "article: leaks": page => example(page, "leaks"),
  "article: an agency": page => example(page, "agency"),
  "article: in court": page => example(page, "court"),
  "article: a dialogue": page => example(page, "dialogue"),
  "library": goes("/library"),
  "library: what failed": goes("/library/failures"),
  "library: an article": goes("/library/1"),
  "library: an article being corrected": goes("/library/1?correct=new"),
  "search: nothing asked": goes("/search"),
  "search: found": goes("/search?q=%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B"),
  "search: a mistake": goes("/search?q=kind:nobody"),
  "sources": goes("/source"),
  "source: one": goes("/source?who=" + encodeURIComponent("Марк Вельский")),
  "outlets": goes("/outlet"),
  "outlet: one": goes("/outlet?name=" + encodeURIComponent("Вестник")),
  "compare: choose": goes("/compare?a=1"),
  "compare: two": goes("/compare?a=1&b=2"),
  "no such article": goes("/article/0123456789abcdef"),
  "no such page": goes("/nowhere"),
};

for (const [name, go] of Object.entries(PAGES)) {
  for (const language of ["ru", "en"]) {
    test(`${name} (${language})`, () => visit({ language }, async page => {
      await go(page);
      for (const size of [WIDE, NARROW]) {
        for (const colorScheme of ["light", "dark"]) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          await sound(page);
        }
      }
    }));
  }
}
