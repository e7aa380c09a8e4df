// Pages of the catalog tests in Debian's Chromium, without a network.

import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const target = process.env.CARGO_TARGET_DIR ?? join(import.meta.dirname, "../../target");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

// The browser starts with a profile of its own, and looks nothing up.
export const start = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });

// A page of the catalog tests: small.html, large.html, hostile.html. What it complains of is in
// `complaints`.
export async function open(browser, name, options = {}) {
  const { address = "", size = WIDE, theme = "light", script = true } = options;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: theme,
    javaScriptEnabled: script,
    permissions: script ? ["clipboard-read", "clipboard-write"] : [],
  });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => page.complaints.push(message.text()));
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    page.complaints.push(dialog.message());
    dialog.dismiss();
  });
  await page.goto(pathToFileURL(join(target, "tmp/pages", name)).href + address);
  return page;
}

// What axe finds, shortly.
export async function violations(page) {
  // Evaluated from outside, so that the page's policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join("\n")}`);
}

// The codes that are shown.
export const shown = (page) =>
  page.$$eval(".error", (errors) => errors.filter((error) => !error.hidden).map((error) => error.id));
