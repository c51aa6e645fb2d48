import { payloads } from "../security/payloads.ts";
import { event, type FakeGraph, openFakeGraph } from "./fake-graph.ts";

/** The content lines of a calendar, unfolded (RFC 5545, 3.1). Fails where a line is too long or ends wrongly. */
function contentLines(calendar: string): string[] {
  expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return calendar.replaceAll("\r\n ", "").trimEnd().split("\r\n");
}

/** A text as it was before it was escaped (3.3.11). */
const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));

const valuesOf = (lines: readonly string[], name: string) =>
  lines.flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

describe("the calendar of events", () => {
  let graph: FakeGraph;
  beforeAll(async () => {
    graph = await openFakeGraph();
  });
  afterAll(() => graph.gateway.stop());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${graph.url}${path}`, { headers });
  const lines = async (path: string) => contentLines(await (await get(path)).text());

  it("gives moments in UTC, the version as SEQUENCE, and when it was changed", async () => {
    graph.content.events = [event("tech-1", "Seminarium; spawanie, druk 3D")];
    const calendar = await lines("/events.ics?language=pl");
    expect(calendar.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    expect(calendar).toEqual(
      expect.arrayContaining([
        "DTSTART:20100622T070000Z",
        "DTEND:20100623T150000Z",
        "DTSTAMP:20261001T100000Z",
        "LAST-MODIFIED:20261001T100000Z",
        "SEQUENCE:3",
        "SUMMARY:Seminarium\\; spawanie\\, druk 3D",
      ]),
    );
    expect(calendar.at(-1)).toBe("END:VCALENDAR");
  });

  it("gives all-day events as days, the day after the last as their end, and leaves dateless ones out", async () => {
    graph.content.events = [
      event("days", "Dni", {
        allDay: true,
        startsAt: "2010-09-23T00:00:00Z",
        endsAt: "2010-09-24T00:00:00Z",
      }),
      event("day", "Dzień", { allDay: true, startsAt: "2010-09-23T00:00:00Z", endsAt: null }),
      event("none", "Kiedyś", { startsAt: null, endsAt: null }),
    ];
    const calendar = await lines("/events.ics");
    expect(valuesOf(calendar, "DTSTART;VALUE=DATE")).toEqual(["20100923", "20100923"]);
    expect(valuesOf(calendar, "DTEND;VALUE=DATE")).toEqual(["20100925", "20100924"]);
    expect(calendar.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
  });

  it("keeps an event's UID over languages and changes, in the whole calendar and alone", async () => {
    graph.content.events = [event("a.b:c", "One"), event("other", "Two")];
    const [uid] = valuesOf(await lines("/events.ics?language=lt"), "UID");
    graph.content.events = [event("a.b:c", "Changed", { version: 9 })];
    const alone = await lines(`/events/${encodeURIComponent("a.b:c")}.ics?language=uk`);
    expect(valuesOf(alone, "UID")).toEqual([uid]);
    expect(valuesOf(alone, "SEQUENCE")).toEqual(["9"]);
    expect((await get("/events/unknown.ics")).status).toBe(404);
  });

  it("answers whoever has it already with 304, and asks page by page", async () => {
    graph.content.events = Array.from({ length: 250 }, (_, at) => event(`e-${at}`, `Event ${at}`));
    const response = await get("/events.ics");
    const calendar = contentLines(await response.text());
    expect(new Set(valuesOf(calendar, "UID")).size).toBe(250);
    const again = await get("/events.ics", { "if-none-match": response.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("holds any payload as plain text of its own property", async () => {
    graph.content.events = payloads.map((payload, at) => event(`e-${at}`, payload));
    const response = await get("/events.ics");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
    const calendar = contentLines(await response.text());
    const allowed =
      /^(BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION|DESCRIPTION|URL;VALUE=URI|LAST-MODIFIED|CREATED):/;
    expect(calendar.filter((line) => !allowed.test(line))).toEqual([]);
    expect(calendar.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(payloads.length);
    const summaries = valuesOf(calendar, "SUMMARY").map(unescaped);
    expect(summaries).toHaveLength(payloads.length);
    expect(summaries).toContain("<script>window.__ran=1;alert(1)</script>");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(summaries.filter((text) => /[\u0000-\u001f\u202a-\u202e]/.test(text))).toEqual([]);
    expect(valuesOf(calendar, "URL;VALUE=URI").filter((url) => !/^https?:/.test(url))).toEqual([]);
  });
});
