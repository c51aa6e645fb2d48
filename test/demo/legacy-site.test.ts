import { type LegacySite, startLegacySite } from "#demo/legacy-site/index.ts";

let site: LegacySite;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, site.url), { headers });
const bytesOf = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());
const list = "lt/nariai.php?raide=D&psl=1";

beforeEach(async () => {
  site = await startLegacySite({ firms: { size: 200 }, requestsBeforeError: 0 });
});
afterEach(() => site.stop());

describe("the old wood site", () => {
  it("says on every page that it is a demonstration", async () => {
    for (const path of [
      "",
      "meniu.htm",
      "lt/nariai.php",
      list,
      "lt/narys/x_8.php",
      "en/member/x_8.php",
      "lt/produktai.php",
    ]) {
      expect((await bytesOf(path)).toString("latin1")).toMatch(/demo/iu);
    }
  });

  it("speaks windows-1257 whatever its headers say", async () => {
    const members = ["lt/narys/x_5.php", "lt/narys/x_8.php"];
    const headers = await Promise.all(
      members.map(async (path) => (await get(path)).headers.get("content-type")),
    );
    expect(headers).toEqual(["text/html; charset=iso-8859-1", "text/html"]);
    const page = await bytesOf("lt/narys/x_5.php");
    expect(page.toString("latin1")).toContain("charset=windows-1257");
    expect(page.includes(Buffer.from([0xd0, 0x61, 0x6c, 0x69, 0x73]))).toBe(true); // Šalis
  });

  it("shows a member under a second address and under translated ones", async () => {
    const one = await bytesOf("lt/narys/daboprofil-knyszyn_9.php");
    expect(await bytesOf("lt/narys/sp-z-o-o-daboprofil-knyszyn_9.php")).toEqual(one);
    expect((await bytesOf("lt/nariai.php?raide=S&psl=1")).toString("latin1")).toContain("_9.php");
    expect((await bytesOf("en/member/x_9.php")).toString("latin1")).toContain("machine translation");
  });

  it("answers 304 to whom has the page, by ETag here and by date there", async () => {
    const tagged = (await get("lt/narys/x_9.php")).headers.get("etag") ?? "";
    expect(tagged).not.toBe("");
    expect((await get("lt/narys/x_9.php", { "if-none-match": tagged })).status).toBe(304);
    const modified = (await get("lt/narys/x_1.php")).headers.get("last-modified") ?? "";
    expect((await get("lt/narys/x_1.php", { "if-modified-since": modified })).status).toBe(304);
    const plain = await get("lt/narys/x_5.php");
    expect([plain.headers.get("etag"), plain.headers.get("last-modified")]).toEqual([null, null]);
  });

  it("forbids a folder to robots and counts who walks into it", async () => {
    expect(await (await get("robots.txt")).text()).toMatch(/Disallow: \/admin\//u);
    expect(site.counts.trapped).toBe(0);
    await get("admin/spastai.php");
    expect(site.counts.trapped).toBe(1);
  });

  it("fails once in a while, and never twice running for one page", async () => {
    const shaky = await startLegacySite({ firms: { size: 20 }, requestsBeforeError: 3 });
    const page = new URL("lt/nariai.php", shaky.url);
    const answers: number[] = [];
    for (let asked = 0; asked < 12; asked++) answers.push((await fetch(page)).status);
    await shaky.stop();
    expect(answers.filter((status) => status === 500)).toHaveLength(4);
    expect(answers.join(" ")).not.toContain("500 500");
  });

  it("goes down and comes back at the same address", async () => {
    await site.setFault("down");
    await expect(get(list)).rejects.toThrow();
    await site.setFault("none");
    expect((await get(list)).status).toBe(200);
    await site.setFault("reset");
    await expect(get(list)).rejects.toThrow();
  });

  it("can be broken in each of the known ways", async () => {
    const whole = await bytesOf(list);
    const rowsIn = (page: Buffer) => page.toString("latin1").split("<TR><TD>N-").length - 1;
    await site.setFault("half");
    expect(rowsIn(await bytesOf(list))).toBeGreaterThan(0);
    expect(rowsIn(await bytesOf(list))).toBeLessThan(rowsIn(whole));
    await site.setFault("empty");
    expect(rowsIn(await bytesOf(list))).toBe(0);
    await site.setFault("login");
    expect((await bytesOf(list)).toString("latin1")).toContain("TYPE=password");
    await site.setFault("changed-column");
    expect((await bytesOf(list)).toString("latin1")).not.toContain("Pavadinimas");
    await site.setFault("errors");
    expect((await get(list)).status).toBe(500);
    await site.setFault("wrong-charset");
    expect((await get(list)).headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(new TextDecoder().decode(await bytesOf("lt/narys/x_5.php"))).toContain("\ufffd");
    await site.setFault("mojibake");
    expect((await bytesOf("lt/narys/x_5.php")).toString("utf8")).toContain("ViÅ¡tyÄ");
    await site.setFault("none");
    expect(await bytesOf(list)).toEqual(whole);
  });

  it("keeps who asks waiting when it is slow, and stops all the same", async () => {
    await site.setFault("slow", { delayMs: 60_000 });
    await expect(fetch(new URL(list, site.url), { signal: AbortSignal.timeout(50) })).rejects.toThrow(
      /timeout/u,
    );
  });

  it("holds fifty thousand firms without making them beforehand", async () => {
    const large = await startLegacySite({ firms: { size: 50_000 } });
    const reply = await fetch(new URL("lt/narys/x_49908.php", large.url));
    await large.stop();
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain("N-49908");
  });
});
