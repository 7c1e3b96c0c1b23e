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
