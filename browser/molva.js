// The program and the browser that the tests share: `./molva serve` on a free port, Chromium from the search path.
import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const project = fileURLToPath(new URL("..", import.meta.url));

const LONGEST_BUILD = 10 * 60_000;

/** No picture of its own, no network but the pages': what Chromium would otherwise ask Google's hosts for. */
const QUIET = [
  "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-gpu", "--no-sandbox",
];

/** @returns {string} where Chromium is, by the names that distributions give it */
function chromiumPath() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  for (const folder of process.env.PATH.split(delimiter)) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // the next place may have it
      }
    }
  }
  throw new Error(`none of ${names.join(", ")} is on PATH (Debian: apt install chromium)`);
}

/** Starts the server and answers with its address once it listens; the first use builds the program. */
function listening(server) {
  return new Promise((resolve, reject) => {
    let told = "";
    const late = setTimeout(() => reject(new Error(`no address in time, only: ${told}`)), LONGEST_BUILD);
    server.stdout.on("data", part => {
      told += part;
      const address = told.match(/http:\/\/\S+/);
      if (address && told.includes("\n")) { clearTimeout(late); resolve(address[0]); }
    });
    server.on("exit", code => reject(new Error(`molva serve ended with ${code}: ${told}`)));
    server.on("error", reject);
  });
}

const library = mkdtempSync(join(tmpdir(), "molva-browser-"));
const server = spawn(
  join(project, "molva"), ["serve", "--port", "0", "--rate", "100000", "--library", library],
  { stdio: ["ignore", "pipe", "inherit"] });
export const address = await listening(server);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: QUIET });

export async function close() {
  await browser.close();
  server.removeAllListeners("exit");
  const gone = new Promise(resolve => server.on("exit", resolve));
  server.kill();
  await gone;
  rmSync(library, { recursive: true });
}

export const WIDE = { width: 1400, height: 900 };
export const NARROW = { width: 400, height: 800 };

/**
 * Gives `act` a fresh page, as of a user who was never here, and fails if the page complained, asked anything outside this
 * server, or opened a window or a box of its own.
 *
 * @param {object} how language `ru` or `en`, size, scheme `light` or `dark`
 */
export async function visit(how, act) {
  const { language = "ru", size = WIDE, scheme = "light" } = how;
  const context = await browser.newContext({ locale: language, viewport: size, colorScheme: scheme, acceptDownloads: true });
  const faults = [];
  context.on("request", request => {
    if (!request.url().startsWith(address + "/")) faults.push(`asked ${request.url()}`);
  });
  context.on("weberror", failure => faults.push(`script failed: ${failure.error()}`));
  context.on("console", message => {
    if (["error", "warning"].includes(message.type()) && !expected(message)) faults.push(`console: ${message.text()}`);
  });
  context.on("dialog", dialog => { faults.push(`box: ${dialog.message()}`); dialog.dismiss(); });
  const page = await context.newPage();
  context.on("page", other => faults.push(`window: ${other.url()}`));
  page.setDefaultTimeout(15_000);
  try {
    await page.goto(address + (how.path ?? "/"));
    await act(page);
  } finally {
    await context.close();
  }
  if (faults.length) throw new Error(faults.join("\n"));
}

/** Chromium tells of every answer of 400 and more; that a wrong request is refused is what some tests are about. */
function expected(message) {
  return message.text().startsWith("Failed to load resource: the server responded with a status of 4");
}
