import { Buffer } from "node:buffer";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { FetchFailed, FetchRules } from "#scrapers/fetch/fetcher.ts";
import { memoryPageCache } from "#scrapers/fetch/page-cache.ts";
import { type FetcherOptions, PoliteFetcher } from "#scrapers/fetch/polite-fetcher.ts";
import { answer, type Handler, type LegacyServer, openServer, testFetcher } from "./legacy-server.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function site(pages: Record<string, Handler>, options: Partial<FetcherOptions> = {}) {
  const server = await openServer(pages);
  const { fetcher, time } = testFetcher(options);
  closing.push(
    () => fetcher.close(),
    () => server.close(),
  );
  const get = (path: string, rules: FetchRules = {}) =>
    fetcher.get(`${server.address}${path}`, { allowPrivateAddresses: true, ...rules });
  const failure = (path: string, rules?: FetchRules): Promise<FetchFailed> =>
    get(path, rules).then(
      () => {
        throw new Error(`${path} was fetched`);
      },
      (error: FetchFailed) => error,
    );
  return { server, fetcher, time, get, failure };
}
const text = (page: { bytes: Uint8Array }) => Buffer.from(page.bytes).toString();
const robots = (body: string): Handler => answer(body, { "content-type": "text/plain" });

describe("manners", () => {
  it("a site reads in every request who asks and whom to write to", async () => {
    const { server, get } = await site({ "/": answer("hello") });
    await get("/");
    for (const { headers } of server.requests) {
      expect(headers["user-agent"]).toBe("E-Cooperation/0.1 (+kontakt@example.org)");
      expect(headers.from).toBe("kontakt@example.org");
    }
    expect(server.paths()).toEqual(["/robots.txt", "/"]);
  });

  it("a fetcher without a contact address does not start", () => {
    expect(() => new PoliteFetcher({ contact: "" })).toThrow("contact");
    expect(() => new PoliteFetcher({ contact: "a@b.lt\r\nx: y" })).toThrow("contact");
  });

  it("requests start two seconds apart unless the site allows more", async () => {
    const { get, time } = await site({ "/a": answer("a"), "/b": answer("b"), "/c": answer("c") });
    await get("/a");
    await get("/b");
    expect(time.waits).toEqual([2000, 2000]);
    await get("/c", { minimumDelayMs: 50 });
    expect(time.waits).toEqual([2000, 2000, 50]);
    time.advance(5000);
    await get("/a");
    expect(time.waits).toHaveLength(3);
  });

  it("a site that asks for a longer delay in robots.txt gets it", async () => {
    const { get, time } = await site({
      "/robots.txt": robots("User-agent: *\nCrawl-delay: 7"),
      "/": answer("x"),
    });
    await get("/");
    await get("/", { minimumDelayMs: 10 });
    expect(time.waits).toEqual([7000, 7000]);
  });

  it("a site that asks for hours between requests is left alone", async () => {
    const { failure } = await site({
      "/robots.txt": robots("User-agent: *\nCrawl-delay: 3600"),
      "/": answer("x"),
    });
    expect(await failure("/")).toMatchObject({ fault: "robots" });
  });

  it("one host is asked one thing at a time", async () => {
    let atOnce = 0;
    let most = 0;
    const slow: Handler = (response) => {
      atOnce++;
      most = Math.max(most, atOnce);
      setImmediate(() => {
        atOnce--;
        response.end("x");
      });
    };
    const { get } = await site({ "/a": slow, "/b": slow, "/c": slow });
    await Promise.all(["/a", "/b", "/c", "/a"].map((path) => get(path)));
    expect(most).toBe(1);
  });

  it("an operator can stop a fetch that waits its turn", async () => {
    const { get } = await site({ "/": answer("x") });
    const stop = new AbortController();
    stop.abort(new Error("stopping"));
    await expect(get("/", { signal: stop.signal })).rejects.toThrow("stopping");
  });

  it("an operator can stop a fetch that is under way", async () => {
    const stop = new AbortController();
    const { get } = await site({ "/hang": () => stop.abort(new Error("stopping")) });
    await expect(get("/hang", { signal: stop.signal })).rejects.toThrow("stopping");
  });
});

describe("robots.txt", () => {
  const rules = [
    "\ufeffUser-agent: other",
    "Disallow: /",
    "User-agent: *",
    "Disallow: /",
    "user-agent: e-cooperation # us",
    "Disallow: /private",
    "Allow: /private/open",
    "Disallow: /*.pdf$",
    "Disallow: /%61bc",
    "Disallow:",
  ].join("\r\n");

  it.each([
    ["/", true],
    ["/private", false],
    ["/private/x", false],
    ["/private/open", true],
    ["/a.pdf", false],
    ["/a.pdf?x", true],
    ["/abc", false],
    ["/robots.txt", true],
  ])("is read for us and not for others: %s %s", async (path, isAllowed) => {
    const { get, failure } = await site({
      "/robots.txt": robots(rules),
      ...Object.fromEntries(
        ["/", "/private", "/private/x", "/private/open", "/a.pdf", "/a.pdf?x", "/abc"].map((one) => [
          one,
          answer("x"),
        ]),
      ),
    });
    if (isAllowed) expect((await get(path)).bytes.length).toBeGreaterThan(0);
    else expect(await failure(path)).toMatchObject({ fault: "robots" });
  });

  it("is read from its first line, whatever mark stands before it", async () => {
    const { failure } = await site({
      "/robots.txt": robots("\ufeffUser-agent: *\nDisallow: /"),
      "/": answer("x"),
    });
    expect(await failure("/")).toMatchObject({ fault: "robots" });
  });

  it("that does not exist or may not be read allows everything", async () => {
    for (const status of [401, 403, 404, 410]) {
      const { get } = await site({ "/robots.txt": answer("", {}, status), "/": answer("x") });
      expect(text(await get("/"))).toBe("x");
    }
  });

  it("that answers with a server error or not at all forbids everything, and is asked again later", async () => {
    let isDown = true;
    const { get, failure, server, time } = await site({
      "/robots.txt": (response) => (isDown ? response.writeHead(500).end() : response.writeHead(404).end()),
      "/": answer("x"),
    });
    expect(await failure("/")).toMatchObject({ fault: "robots" });
    expect(await failure("/")).toMatchObject({ fault: "robots" });
    expect(server.paths()).toEqual(["/robots.txt"]);
    isDown = false;
    time.advance(6 * 60 * 1000);
    expect(text(await get("/"))).toBe("x");
    const cut = await site({ "/robots.txt": (response) => response.destroy(), "/": answer("x") });
    expect((await cut.failure("/")).message).toContain("could not be read");
  });

  it("is asked once a day", async () => {
    const { get, server, time } = await site({ "/": answer("x") });
    await get("/");
    time.advance(23 * 60 * 60 * 1000);
    await get("/");
    expect(server.paths().filter((path) => path === "/robots.txt")).toHaveLength(1);
    time.advance(60 * 60 * 1000 + 1);
    await get("/");
    expect(server.paths().filter((path) => path === "/robots.txt")).toHaveLength(2);
  });

  it("is followed over five redirects and not over six", async () => {
    const hops = (count: number): Record<string, Handler> => ({
      "/robots.txt": answer("", { location: "/r1" }, 301),
      ...Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `/r${at + 1}`,
          at + 1 === count
            ? robots("User-agent: *\nDisallow: /no")
            : answer("", { location: `/r${at + 2}` }, 302),
        ]),
      ),
      "/yes": answer("x"),
      "/no": answer("x"),
    });
    const five = await site(hops(5));
    expect(text(await five.get("/yes"))).toBe("x");
    expect(await five.failure("/no")).toMatchObject({ fault: "robots" });
    const six = await site(hops(6));
    expect(await six.failure("/yes")).toMatchObject({ fault: "robots" });
  });

  it("counts for its first 500 KiB only", async () => {
    const filler = `# ${"x".repeat(500 * 1024)}\n`;
    const { get } = await site({
      "/robots.txt": robots(`User-agent: *\nDisallow: /no\n${filler}Disallow: /late`),
      "/late": answer("x"),
    });
    expect(text(await get("/late"))).toBe("x");
  });

  it("is asked again for the page that a redirect leads to", async () => {
    const { failure } = await site({
      "/robots.txt": robots("User-agent: *\nDisallow: /no"),
      "/yes": answer("", { location: "/no" }, 302),
      "/no": answer("x"),
    });
    expect(await failure("/yes")).toMatchObject({ fault: "robots" });
  });
});

describe("asking again", () => {
  const flaky = (failures: Handler[], then: Handler): Handler => {
    let at = 0;
    return (response, request) => (failures[at++] ?? then)(response, request);
  };

  it.each([429, 503])("waits as long as Retry-After says after a %s, in seconds", async (status) => {
    const busy = answer("", { "retry-after": "17" }, status);
    const { get, time } = await site({ "/": flaky([busy, busy], answer("x")) });
    expect(text(await get("/"))).toBe("x");
    expect(time.waits).toEqual([2000, 17_000, 17_000]);
  });

  it("waits until the date that Retry-After names", async () => {
    const busy = answer("", { "retry-after": "Mon, 02 Mar 2026 10:01:00 GMT" }, 503);
    const { get, time } = await site({ "/": flaky([busy], answer("x")) });
    await get("/");
    expect(time.waits).toEqual([2000, 58_000]);
    expect(time.clock().toISOString()).toBe("2026-03-02T10:01:00.000Z");
  });

  it("does not wait an hour, but comes back another time", async () => {
    const { failure, server, time } = await site({ "/": answer("", { "retry-after": "3600" }, 429) });
    expect(await failure("/")).toMatchObject({ fault: "status", status: 429 });
    expect(server.paths()).toEqual(["/robots.txt", "/"]);
    expect(time.waits).toEqual([2000]);
  });

  it("leaves the whole host alone while it asks for it", async () => {
    const { failure, get, time } = await site({
      "/busy": answer("", { "retry-after": "100" }, 503),
      "/other": answer("x"),
    });
    await failure("/busy");
    const before = time.waits.length;
    await get("/other");
    expect(time.waits[before]).toBe(100_000);
  });

  it.each([502, 504])("happens twice at most after a %s, each time later", async (status) => {
    const { failure, server, time } = await site({ "/": answer("", {}, status) });
    expect(await failure("/", { minimumDelayMs: 0 })).toMatchObject({ fault: "status", status });
    expect(server.paths()).toEqual(["/robots.txt", "/", "/", "/"]);
    expect(time.waits).toEqual([1000, 4000]);
  });

  it("happens after a broken connection", async () => {
    const { get } = await site({ "/": flaky([(response) => response.destroy()], answer("x")) });
    expect(text(await get("/"))).toBe("x");
  });

  it("happens after a body that was cut off", async () => {
    const cut: Handler = (response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => response.destroy());
    };
    const { get, server } = await site({ "/": flaky([cut], answer("whole")) });
    expect(text(await get("/"))).toBe("whole");
    expect(server.requests).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 410, 500])("does not happen after a %s", async (status) => {
    const { failure, server } = await site({ "/": answer("", {}, status) });
    expect(await failure("/")).toMatchObject({ fault: "status", status });
    expect(server.paths()).toEqual(["/robots.txt", "/"]);
  });
});

describe("pages that did not change", () => {
  const withValidator = (name: "etag" | "last-modified", asked: string, value: string): Handler => {
    return (response, request) => {
      if (request.headers[asked] === value) return response.writeHead(304).end();
      response
        .writeHead(200, { [name]: value, "content-type": "text/html; charset=windows-1257" })
        .end("body");
    };
  };

  it.each([
    ["an ETag alone", "etag", "if-none-match", '"v1"'],
    ["Last-Modified alone", "last-modified", "if-modified-since", "Mon, 02 Mar 2026 09:00:00 GMT"],
  ] as const)("are not sent again where the site gives %s", async (_, name, asked, value) => {
    const { get, server } = await site({ "/": withValidator(name, asked, value) });
    const first = await get("/");
    const second = await get("/");
    expect([first.notModified, second.notModified]).toEqual([false, true]);
    expect(text(second)).toBe("body");
    expect(second.contentType).toBe("text/html; charset=windows-1257");
    expect(server.requests.at(-1)?.headers[asked]).toBe(value);
  });

  it("are remembered by whatever store is given, across fetchers", async () => {
    const cache = memoryPageCache();
    const server = await openServer({ "/": withValidator("etag", "if-none-match", '"v1"') });
    closing.push(() => server.close());
    const seen: boolean[] = [];
    for (let run = 0; run < 2; run++) {
      const { fetcher } = testFetcher({ cache });
      closing.unshift(() => fetcher.close());
      seen.push((await fetcher.get(server.address, { allowPrivateAddresses: true })).notModified);
    }
    expect(seen).toEqual([false, true]);
  });

  it("are sent again where the site forbids keeping them or gives no validator", async () => {
    const { get, server } = await site({
      "/secret": answer("x", { etag: '"1"', "cache-control": "private, no-store" }),
      "/plain": answer("x"),
    });
    for (const path of ["/secret", "/secret", "/plain", "/plain"]) await get(path);
    for (const { headers } of server.requests) expect(headers["if-none-match"]).toBeUndefined();
  });

  it("are an error when the site says so of a page that we do not hold", async () => {
    const { failure } = await site({ "/": answer("", {}, 304) });
    expect(await failure("/")).toMatchObject({ fault: "status", status: 304 });
  });

  it("leave a small store when it is full", async () => {
    const cache = memoryPageCache(2);
    for (const url of ["a", "b", "c"]) await cache.write(url, { bytes: Buffer.from(url) });
    expect(await cache.read("a")).toBeUndefined();
    expect(await cache.read("c")).toBeDefined();
  });
});

describe("answers too large, too slow or broken", () => {
  const megabyte = Buffer.alloc(1024 * 1024, "x");

  it("a body of 11 MB is cut off while it is read, one of 10 MB is taken", async () => {
    const send =
      (megabytes: number): Handler =>
      (response) => {
        for (let at = 0; at < megabytes; at++) response.write(megabyte);
        response.end();
      };
    const { get, failure } = await site({ "/ten": send(10), "/eleven": send(11) });
    expect((await get("/ten")).bytes.length).toBe(10 * 1024 * 1024);
    expect(await failure("/eleven")).toMatchObject({ fault: "too large" });
  });

  it("a few kilobytes that unpack to a gigabyte are stopped at the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    const { failure } = await site({ "/": answer(bomb, { "content-encoding": "gzip" }) });
    expect(await failure("/")).toMatchObject({ fault: "too large" });
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const)("%s is unpacked", async (encoding, pack) => {
    const { get } = await site({ "/": answer(pack("Ąžuolas"), { "content-encoding": encoding }) });
    expect(text(await get("/"))).toBe("Ąžuolas");
  });

  it("bytes that only claim to be packed are an error, at once", async () => {
    const { failure, server } = await site({
      "/garbage": answer("not gzip", { "content-encoding": "gzip" }),
      "/unknown": answer("x", { "content-encoding": "zebra" }),
      "/short": answer(gzipSync("x".repeat(1000)).subarray(0, 20), { "content-encoding": "gzip" }),
    });
    for (const path of ["/garbage", "/unknown", "/short"]) {
      expect(await failure(path)).toMatchObject({ fault: "bad body" });
    }
    expect(server.requests).toHaveLength(4);
  });

  it("a site that takes the request and says nothing is given up", async () => {
    const { failure, server } = await site({ "/hang": () => {} }, { limits: { idleMs: 40 } });
    expect(await failure("/hang")).toMatchObject({ fault: "timeout" });
    expect(server.paths().filter((path) => path === "/hang")).toHaveLength(3);
  });

  it("a site that stops in the middle of a page is given up", async () => {
    const stall: Handler = (response) => {
      response.writeHead(200);
      response.write("half");
    };
    const { failure } = await site({ "/": stall }, { limits: { idleMs: 40 } });
    expect(await failure("/")).toMatchObject({ fault: "timeout" });
  });

  it("a site that is slow but goes on is waited for", async () => {
    const slow: Handler = (response) => {
      let left = 40;
      const timer = setInterval(() => {
        response.write(".");
        if (--left > 0) return;
        clearInterval(timer);
        response.end();
      }, 20);
      response.on("close", () => clearInterval(timer));
    };
    const { get } = await site({ "/": slow }, { limits: { idleMs: 600 } });
    expect((await get("/")).bytes.length).toBe(40);
  });

  it("a site that drips a byte at a time is given up when the time for a page is over", async () => {
    const timers: NodeJS.Timeout[] = [];
    const drip: Handler = (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("."), 5);
      timers.push(timer);
      response.on("close", () => clearInterval(timer));
    };
    const { failure } = await site({ "/": drip }, { limits: { idleMs: 2000, totalMs: 80 } });
    expect(await failure("/")).toMatchObject({ fault: "timeout" });
    for (const timer of timers) clearInterval(timer);
  });
});

describe("where a fetch may go", () => {
  it("follows five redirects on the same host, not six", async () => {
    const pages: Record<string, Handler> = { "/5": answer("there") };
    for (let at = 0; at < 5; at++)
      pages[`/${at}`] = answer("", { location: `${at + 1}` }, at % 2 ? 301 : 307);
    pages["/start"] = answer("", { location: "/0" }, 302);
    const { get, failure, server } = await site(pages);
    expect(await get("/0")).toMatchObject({ url: `${server.address}/5` });
    expect(await failure("/start")).toMatchObject({ fault: "redirect" });
  });

  it("refuses a redirect to another host, port or kind of address", async () => {
    const other = await openServer({ "/": answer("x") });
    closing.push(() => other.close());
    const { failure } = await site({
      "/port": answer("", { location: other.address }, 302),
      "/name": answer("", { location: "http://localhost/" }, 302),
      "/file": answer("", { location: "file:///etc/passwd" }, 302),
      "/broken": answer("", { location: "http://" }, 302),
      "/none": answer("", {}, 302),
    });
    for (const path of ["/port", "/name", "/broken", "/none"]) {
      expect(await failure(path)).toMatchObject({ fault: "redirect" });
    }
    expect(await failure("/file")).toMatchObject({ fault: "bad address" });
    expect(other.requests).toEqual([]);
  });

  it("refuses a robots.txt that leads into a private network", async () => {
    const inner = await openServer({ "/robots.txt": answer("User-agent: *\nAllow: /") });
    closing.push(() => inner.close());
    const { failure } = await site({
      "/robots.txt": answer("", { location: `${inner.address}/robots.txt` }, 302),
      "/": answer("x"),
    });
    expect(await failure("/")).toMatchObject({ fault: "robots" });
    expect(inner.requests).toEqual([]);
  });

  it.each([
    "ftp://example.org/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "/relative",
    "",
    "http://name:word@example.org/",
    `http://example.org/${"x".repeat(2000)}`,
  ])("refuses what is no plain web address: %.40s", async (url) => {
    const { fetcher } = testFetcher();
    await expect(fetcher.get(url)).rejects.toMatchObject({ fault: "bad address" });
    await fetcher.close();
  });

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://10.1.2.3/",
    "http://172.20.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://[64:ff9b::a00:1]/",
    "http://224.0.0.1/",
  ])("refuses private addresses: %s", async (url) => {
    const { fetcher } = testFetcher();
    await expect(fetcher.get(url)).rejects.toMatchObject({ fault: "private address" });
    await fetcher.close();
  });

  it("refuses a name that leads to a private address, also one that changes its mind between look-ups", async () => {
    const answers = ["93.184.216.34", "127.0.0.1"];
    const asked: string[] = [];
    const { fetcher } = testFetcher({
      lookup: (hostname, _, done) => {
        asked.push(hostname);
        done(null, [{ address: asked.length === 1 ? "10.0.0.9" : (answers.pop() ?? ""), family: 4 }]);
      },
    });
    await expect(fetcher.get("http://inside.example/")).rejects.toMatchObject({ fault: "private address" });
    await expect(fetcher.get("http://rebinding.example/")).rejects.toMatchObject({
      fault: "private address",
    });
    expect(asked).toEqual(["inside.example", "rebinding.example"]);
    await fetcher.close();
  });

  it("refuses a name of which one address of several is private", async () => {
    const { fetcher } = testFetcher({
      lookup: (_, __, done) =>
        done(null, [
          { address: "93.184.216.34", family: 4 },
          { address: "::1", family: 6 },
        ]),
    });
    await expect(fetcher.get("http://mixed.example/")).rejects.toMatchObject({ fault: "private address" });
    await fetcher.close();
  });

  it("says so when a host has no address or nobody answers", async () => {
    const { fetcher } = testFetcher({ lookup: (_, __, done) => done(new Error("ENOTFOUND"), []) });
    await expect(fetcher.get("http://nowhere.example/")).rejects.toMatchObject({ fault: "robots" });
    await fetcher.close();
    const gone: LegacyServer = await openServer({});
    await gone.close();
    const { fetcher: other } = testFetcher();
    await expect(other.get(gone.address, { allowPrivateAddresses: true })).rejects.toThrow("ECONNREFUSED");
    await other.close();
  });
});
