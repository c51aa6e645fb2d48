import { execFileSync } from "node:child_process";
import type { Browser } from "playwright-core";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { silentLogger } from "#schema/logger.ts";
import { jsonLdText } from "#subgraphs/kit/graph/json-ld.ts";
import { inProcess, subgraphNames } from "../gateway/small-fleet.ts";
import { payloads } from "./payloads.ts";
import { hasBrowser, openBrowser, watchedPage, withoutBrowser } from "./watched-page.ts";

/** What is no Unicode text (half a surrogate) reaches a page as the replacement character. */
const asEncoded = (text: string) => Buffer.from(text, "utf8").toString("utf8");

const inABrowser = hasBrowser ? describe : describe.skip;
inABrowser(`payloads in pages, seen in a browser${withoutBrowser}`, () => {
  let gateway: Gateway;
  let url: string;
  let browser: Browser;
  beforeAll(async () => {
    // In a process of its own: the bundler does not run inside jest.
    execFileSync(process.execPath, ["gateway/http/explorer/build.mjs"]);
    gateway = createGateway({
      members: subgraphNames.map((name) => ({ endpoint: inProcess(name) })),
      configuration: { port: 0, subgraphTimeoutMs: 60_000 },
      logger: silentLogger,
    });
    url = (await gateway.start()).url;
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await gateway?.stop();
  });

  it("run nothing in JSON-LD that stands in a page", async () => {
    const { page, happened, ran } = await watchedPage(browser, url);
    const elements = payloads.map(
      (name) => `<script type="application/ld+json">${jsonLdText({ name, description: name })}</script>`,
    );
    // A page served with no policy at all: the text has to be safe by itself.
    await page.route(`${url}/a-page`, (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<body>${elements.join("")}<p>end</p>`,
      }),
    );
    await page.goto(`${url}/a-page`);
    const read = await page.evaluate<string[]>(
      `[...document.scripts].map((script) => JSON.parse(script.textContent).name)`,
    );
    expect(read.map(asEncoded)).toEqual(payloads.map(asEncoded));
    expect(happened).toEqual([]);
    expect(await ran()).toBe(false);
    await page.close();
  });

  it("run nothing in the explorer, neither in a query nor in its answer", async () => {
    const { page, happened, ran } = await watchedPage(browser, url);
    // The editor itself asks about line separators in a query; in the answer they stand as they are.
    const written = (text: string) =>
      JSON.stringify(asEncoded(text)).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
    const fields = payloads.map((payload, at) => `e${at}: echo(text: ${written(payload)})`);
    await page.goto(`${url}/graphql#query=${encodeURIComponent(`{ ${fields.join("\n")} }`)}`);
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    await page.getByRole("button", { name: /Execute query/i }).click();
    await page.locator(".result-window", { hasText: "e0" }).waitFor();
    const foreign = happened.filter((what) => !/^(console|request (data|blob):)/.test(what));
    expect(foreign).toEqual([]);
    expect(await ran()).toBe(false);
    await page.close();
  }, 60_000);
});
