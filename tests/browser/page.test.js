// What a reader does with the page of a small service.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { NARROW, WIDE, open, shown, start, violations } from "./browser.js";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.close());

const ALL = ["QUOTA_EXCEEDED", "INVOICE_NOT_FOUND", "DOWN", "BAD_FIELDS", "LOG_IN", "LATE_ERROR"];
const count = (page) => page.getByRole("status").textContent();
const focused = (page) => page.evaluate(() => document.activeElement.getAttribute("href") ?? document.activeElement.id);

test("a code, a number, a title and a text are found as one types", async () => {
  const page = await open(browser, "small.html");
  const search = page.getByRole("searchbox");
  for (const [typed, found] of [
    ["#quota_exceeded", ["QUOTA_EXCEEDED"]],
    ["21", ["QUOTA_EXCEEDED"]],
    ["invoice not", ["INVOICE_NOT_FOUND"]],
    ["upgrade PLAN", ["QUOTA_EXCEEDED"]],
    ["503", ["DOWN"]],
    ["<nothing>", []],
  ]) {
    await search.fill(typed);
    assert.deepEqual(await shown(page), found, typed);
    assert.equal(await count(page), `${found.length} of 6 errors`);
    assert.equal(await page.getByText("No error matches.").isVisible(), found.length === 0);
  }
  await page.getByRole("button", { name: "Clear" }).click();
  assert.deepEqual(await shown(page), ALL);
  assert.equal(await count(page), "6 errors");
  assert.deepEqual(page.complaints, []);
});

test("errors are filtered by status, retry and origin", async () => {
  const page = await open(browser, "small.html");
  const status = page.getByLabel("Status");
  await status.selectOption("5xx");
  assert.deepEqual(await shown(page), ["DOWN"]);
  await status.selectOption("404");
  assert.deepEqual(await shown(page), ["INVOICE_NOT_FOUND"]);
  await status.selectOption("");
  const retry = page.getByLabel("Retry");
  await retry.selectOption("yes");
  assert.deepEqual(await shown(page), ["QUOTA_EXCEEDED", "DOWN"]);
  await retry.selectOption("");
  await page.getByLabel("Type").selectOption("catalog::errors::AppError");
  assert.deepEqual(await shown(page), ["BAD_FIELDS", "LOG_IN"]);
});

test("the address says what is searched for, and is read", async () => {
  const page = await open(browser, "small.html", { address: "?q=invoice&status=4xx" });
  assert.deepEqual(await shown(page), ["INVOICE_NOT_FOUND"]);
  await page.getByRole("searchbox").fill("quota");
  await page.waitForURL(/\?q=quota&status=4xx$/);
});

test("a code in the address is shown whatever is searched for", async () => {
  const page = await open(browser, "small.html", { address: "?q=quota#LOG_IN" });
  assert.deepEqual(await shown(page), ALL);
  assert.ok(await page.locator("#LOG_IN h2").isVisible());
  await page.waitForFunction(() => Math.abs(document.getElementById("LOG_IN").getBoundingClientRect().top) < 400);
  await page.goto("about:blank");
  const lower = await open(browser, "small.html", { address: "#down" });
  await lower.waitForFunction(() => document.getElementById("DOWN").getBoundingClientRect().top < 400);
});

test("the page is used by keyboard", async () => {
  const page = await open(browser, "small.html");
  await page.keyboard.press("/");
  assert.equal(await focused(page), "=q");
  await page.keyboard.type("i");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), "#INVOICE_NOT_FOUND");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(page), "=q");
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("searchbox").inputValue(), "");
  await page.keyboard.type("not known");
  await page.keyboard.press("Enter");
  assert.ok(page.url().endsWith("#LOG_IN"), page.url());
  assert.equal(await focused(page), "#LOG_IN");
  const narrow = await open(browser, "small.html", { size: NARROW });
  await narrow.getByRole("searchbox").press("ArrowDown");
  assert.equal(await focused(narrow), "#QUOTA_EXCEEDED");
  assert.ok(await narrow.locator("h2 a").first().evaluate((link) => link === document.activeElement));
});

test("bodies and requests are copied", async () => {
  const page = await open(browser, "small.html");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy body of LOG_IN" }).click();
  assert.equal(JSON.parse(await copied()).code, "LOG_IN");
  await page.getByRole("button", { name: "Copied of LOG_IN" }).waitFor();
  await page.getByRole("button", { name: "Copy curl of LOG_IN" }).click();
  assert.match(await copied(), /^curl -i https:/);
});

test("the theme is the system's until another is chosen, which is kept", async () => {
  const page = await open(browser, "small.html", { theme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  const button = page.getByRole("button", { name: /^Theme/ });
  await button.click();
  assert.equal(await button.textContent(), "Theme: light");
  assert.notEqual(await ground(), dark);
  await page.reload();
  assert.equal(await button.textContent(), "Theme: light");
  await button.click();
  assert.equal(await ground(), dark);
});

test("without scripts everything is there and nothing is that needs one", async () => {
  const page = await open(browser, "small.html", { script: false });
  assert.equal(await page.locator("h2").count(), 6);
  assert.equal(await page.getByRole("searchbox").count(), 0);
  assert.equal(await page.getByRole("button").count(), 0);
  await page.getByRole("link", { name: "LOG_IN" }).first().click();
  assert.ok(page.url().endsWith("#LOG_IN"));
});

test("in print all of it is shown, and no controls", async () => {
  const page = await open(browser, "small.html");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button").count(), 0);
  assert.equal(await page.getByRole("searchbox").count(), 0);
  assert.ok(await page.locator("#LATE_ERROR h2").isVisible());
});

for (const [width, size] of [["wide", WIDE], ["narrow", NARROW]]) {
  for (const theme of ["light", "dark"]) {
    for (const name of ["small.html", "hostile.html", "code.html", "missing.html"]) {
      test(`${name} is accessible, ${width} and ${theme}`, async () => {
        const page = await open(browser, name, { size, theme });
        assert.deepEqual(await violations(page), []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px wider than the window`);
        assert.deepEqual(page.complaints, []);
      });
    }
  }
}

test("hostile texts are texts", async () => {
  const page = await open(browser, "hostile.html");
  assert.equal(await page.locator(".error").count(), 6);
  assert.equal(await page.locator("script").count(), 1);
  assert.equal(await page.locator("img").count(), 0);
  await page.getByRole("searchbox").fill("<script>alert(1)</script>");
  assert.equal((await shown(page)).length, 6);
  assert.deepEqual(page.complaints, []);
});
