import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { silentLogger } from "#schema/logger.ts";
import { inProcess, subgraphNames } from "./small-fleet.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const installed = existsSync(executablePath);
const quietly = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const inABrowser = installed ? describe : describe.skip;
inABrowser(`the explorer${installed ? "" : ` (skipped: there is no Chromium at ${executablePath})`}`, () => {
  let gateway: Gateway;
  let url: string;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    // In a process of its own: the bundler does not run inside jest.
    execFileSync(process.execPath, ["gateway/http/explorer/build.mjs"]);
    gateway = createGateway({
      members: subgraphNames.map((name) => ({ endpoint: inProcess(name) })),
      configuration: { port: 0, demonstration: true, subgraphTimeoutMs: 60_000 },
      logger: silentLogger,
    });
    url = (await gateway.start()).url;
    browser = await chromium.launch({ executablePath, args: quietly });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(url) && !/^(data|blob):/.test(address)) foreign.push(address);
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await gateway?.stop();
  });

  it("opens in a browser, runs a query and asks nobody but the gateway", async () => {
    const query = "{ companies { name town } jobCount }";
    const response = await page.goto(`${url}/graphql?query=${encodeURIComponent(query)}`);
    expect(response?.status()).toBe(200);
    await page.locator(".graphiql-query-editor .view-line", { hasText: "jobCount" }).waitFor();
    await page.getByRole("button", { name: /Execute query/i }).click();
    await page.locator(".result-window", { hasText: "Alytus Metal" }).waitFor();
    await page.locator(".graphiql-container", { hasText: "Companies around Alytus" }).waitFor();
    expect(await page.getByRole("note").textContent()).toContain("Demonstration data");
    if (process.env.SCREENSHOTS) {
      await mkdir(process.env.SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/explorer.png` });
    }
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);

  it("opens what a mail's link brings along behind #, sends it to nobody and runs nothing by itself", async () => {
    const asked: string[] = [];
    const fresh = await browser.newPage();
    fresh.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    const document = 'mutation Publish { confirmAd(token: "a-secret-token") { __typename } }';
    await fresh.goto(`${url}/graphql#query=${encodeURIComponent(document)}`);
    await fresh.locator(".graphiql-query-editor .view-line", { hasText: "a-secret-token" }).waitFor();
    await fresh.close();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((request) => request.includes("a-secret-token"))).toEqual([]);
  }, 60_000);

  it("offers ready-made queries that open in a tab", async () => {
    await page.getByRole("button", { name: /How many companies/ }).click();
    await page.locator(".graphiql-query-editor", { hasText: "CompaniesByCountryAndSector" }).waitFor();
    expect(foreign).toEqual([]);
  }, 60_000);
});
