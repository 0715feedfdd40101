// Checks an HTML report in headless Chromium, by hand: nothing of it runs in CI, which has no browser.
//   cd tests/browser && npm install --no-save playwright-core@1.65.1 && CHROMIUM=/usr/bin/chromium node report.mjs REPORT.html [FOLDER]
// Fails on a console message, an outside request, a page that scrolls sideways, or keys that do not work; screenshots go to FOLDER.
import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [report, folder] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  for (const width of [1280, 400]) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
      const problems = [];
      page.on("console", message => problems.push(message.text()));
      page.on("pageerror", error => problems.push(String(error)));
      page.on("dialog", dialog => { problems.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
      page.on("request", request => { if (!/^(file|data):/.test(request.url())) problems.push(request.url()); });
      await page.goto(pathToFileURL(path.resolve(report)).href);
      await checkKeys(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
      if (folder) {
        await page.screenshot({ path: path.join(folder, `report-${width}-${colorScheme}.png`) });
      }

      assert.deepEqual(problems, []);
      await page.close();
      console.log(`${width} ${colorScheme}: ok`);
    }
  }
} finally {
  await browser.close();
}

async function checkKeys(page) {
  const focused = () => page.evaluate(() => document.activeElement.closest("[id]")?.id ?? "");
  const cards = await page.$$eval(".card", all => all.map(card => card.id));
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("n");
  assert.equal(await focused(), cards[0]);
  assert.equal(await page.$eval(".chosen", card => card.id), cards[0]);
  await page.keyboard.press("1");
  assert.match(await page.evaluate(() => document.activeElement.className), /^m /, "1 leads to the words in the first text");
  assert.ok(await page.evaluate(() => { const box = document.activeElement.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }), "the words are in view");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), cards[0], "Enter on words leads back to their finding");
  await page.keyboard.press("n");
  await page.keyboard.press("p");
  assert.equal(await focused(), cards[0]);
  await page.keyboard.press("f");
  assert.equal(await page.evaluate(() => document.activeElement.type), "checkbox");
  const severity = await page.evaluate(() => document.activeElement.value);
  await page.keyboard.press("Space");
  assert.equal(await page.$$eval(`.card[data-severity=${severity}]:not([hidden])`, all => all.length), 0, "an unticked severity is hidden");
  assert.match(await page.textContent(".shown"), /^\d+ of \d+ findings? shown$/);
  await page.keyboard.press("Space");
  await page.keyboard.press("n");
  assert.equal(await focused(), cards[0]);
}
