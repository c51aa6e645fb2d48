import type { Browser } from "playwright-core";
import { payloads } from "../security/payloads.ts";
import { hasBrowser, openBrowser, watchedPage, withoutBrowser } from "../security/watched-page.ts";
import { event, type FakeGraph, newsItem, openFakeGraph, vacancy } from "./fake-graph.ts";

/** Runs in the page: shows every title and content of a feed as HTML, as readers do, and counts them. */
const reader = `(source) => {
  const feed = new DOMParser().parseFromString(source, "application/xml");
  if (feed.querySelector("parsererror")) return feed.documentElement.textContent;
  const parts = [...feed.querySelectorAll("title, summary, content, description, encoded")];
  for (const part of parts) {
    const box = document.createElement("div");
    box.innerHTML = part.textContent;
    document.body.append(box);
  }
  return parts.length;
}`;

const inABrowser = hasBrowser ? describe : describe.skip;
inABrowser(`payloads in feeds and calendars, seen in a browser${withoutBrowser}`, () => {
  let graph: FakeGraph;
  let browser: Browser;
  beforeAll(async () => {
    graph = await openFakeGraph();
    graph.content.jobOffers = payloads.map((payload, at) => vacancy(`job-${at}`, payload));
    graph.content.news = payloads.map((payload, at) => newsItem(`news-${at}`, payload));
    graph.content.events = payloads.map((payload, at) => event(`event-${at}`, payload));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await graph?.gateway.stop();
  });

  it.each(["/jobs.atom", "/jobs.rss", "/news.atom", "/news.rss", "/events.ics"])(
    "%s runs nothing when it is opened",
    async (path) => {
      const { page, happened, ran } = await watchedPage(browser, graph.url);
      const isDownload = await page.goto(`${graph.url}${path}`).then(
        () => false,
        (error: Error) => error.message.includes("Download is starting"),
      );
      expect(isDownload).toBe(path.endsWith(".ics"));
      expect(happened).toEqual([]);
      expect(await ran()).toBe(false);
      await page.close();
    },
    60_000,
  );

  it.each(["/jobs.atom", "/jobs.rss", "/news.atom", "/news.rss"])(
    "%s is XML to a browser, and runs nothing in a reader that shows titles and contents as HTML",
    async (path) => {
      const xml = await (await fetch(`${graph.url}${path}`)).text();
      const { page, happened, ran } = await watchedPage(browser, "about:");
      const shown = await page.evaluate(`(${reader})(${JSON.stringify(xml)})`);
      expect(shown).toBeGreaterThan(2 * payloads.length);
      // Moves over what is shown, and gives a started animation or a failed image the time to tell.
      await page.mouse.move(200, 200);
      await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
      expect(await page.evaluate(`document.querySelectorAll("body :not(div, p)").length`)).toBe(0);
      expect(happened).toEqual([]);
      expect(await ran()).toBe(false);
      await page.close();
    },
    60_000,
  );

  it("would notice if one ran", async () => {
    const { page, happened, ran } = await watchedPage(browser, "about:");
    await page.setContent("<body><script>window.__ran=1;alert(1)</script><img src=//payload.invalid/x>");
    expect(await ran()).toBe(true);
    expect(happened).toContain("dialog 1");
    await page.close();
  });
});
