import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { ranMark } from "./payloads.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const hasBrowser = existsSync(executablePath);
/** For the name of a suite that is skipped without a browser. */
export const withoutBrowser = hasBrowser ? "" : ` (skipped: there is no Chromium at ${executablePath})`;

export function openBrowser(): Promise<Browser> {
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath, args });
}

/** A page of which it is noted whatever a payload could do. */
export interface WatchedPage {
  page: Page;
  /** Dialogs, messages, errors, downloads, and requests that did not begin with the allowed address. */
  happened: string[];
  /** Whether a payload set its mark in the page or a frame of it. */
  ran(): Promise<boolean>;
}

export async function watchedPage(browser: Browser, allowed: string): Promise<WatchedPage> {
  const page = await browser.newPage();
  const happened: string[] = [];
  page.on("dialog", (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => happened.push(`console ${message.text()}`));
  page.on("pageerror", (error) => happened.push(`error ${error.message}`));
  page.on("popup", (popup) => happened.push(`popup ${popup.url()}`));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(allowed) && address !== "about:blank") happened.push(`request ${address}`);
  });
  return {
    page,
    happened,
    async ran() {
      const marks = page.frames().map((frame) => frame.evaluate(`"${ranMark}" in window`));
      return (await Promise.all(marks)).includes(true);
    },
  };
}
