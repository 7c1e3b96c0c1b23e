// Every page of `molva serve` as a user meets it. One server and one browser for all; the files below run in this order.
import { after } from "node:test";
import { close } from "./molva.js";

await import("./pages/start.js");
await import("./pages/article.js");
await import("./pages/hostile.js");
await import("./pages/library.js");
await import("./pages/correct.js");
await import("./pages/every.js");

after(close);
