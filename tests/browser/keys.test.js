// How long a key takes in a page of 2,000 errors. The figures are printed; a slow machine fails nothing.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, shown, start } from "./browser.js";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.close());

// From the key to the end of the frame that shows what it found, in milliseconds.
const press = (page, value) =>
  page.evaluate(async (value) => {
    const search = document.getElementById("=q");
    search.focus();
    const begin = performance.now();
    search.value = value;
    search.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // Style and layout are done before what is posted within a frame.
    await new Promise((done) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    }));
    return performance.now() - begin;
  }, value);

test("a key is answered within a frame or two", async (t) => {
  const page = await open(browser, "large.html");
  await page.waitForTimeout(1000);
  for (const word of ["quota exceeded", "part_12_", "1999th", "zzz"]) {
    const times = [];
    for (let length = 1; length <= word.length; length++) {
      times.push(await press(page, word.slice(0, length)));
    }
    for (let length = word.length - 1; length >= 0; length--) {
      times.push(await press(page, word.slice(0, length)));
    }
    assert.equal((await shown(page)).length, 2000);
    const [first] = times;
    const slowest = Math.max(...times);
    t.diagnostic(`${word}: first ${first.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms of ${times.length} keys`);
  }
  await press(page, "zzz");
  const cleared = await press(page, "");
  t.diagnostic(`cleared: ${cleared.toFixed(0)} ms`);
  assert.equal((await shown(page)).length, 2000);
  await press(page, "1999th");
  assert.equal((await shown(page)).length, 1);
  assert.deepEqual(page.complaints, []);
});

test("a code in the address of a large page is reached", async () => {
  const page = await open(browser, "large.html", { address: "#PART_150_DOWN_1502" });
  await page.waitForFunction(() => {
    const { top } = document.getElementById("PART_150_DOWN_1502").getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  });
});
