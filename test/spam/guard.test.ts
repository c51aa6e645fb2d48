import fc from "fast-check";
import type { Posting } from "#subgraphs/kit/spam/guard.ts";
import { solveProof } from "#subgraphs/kit/spam/proof.ts";
import { campaign, senderOf } from "./campaigns.ts";
import { at, type Guarded, hour, minute, openGuard, second } from "./guarded.ts";
import { heldOutAds } from "./honest-ads.ts";
import { lures, spamTexts } from "./spam-texts.ts";

const offers = heldOutAds().filter(({ kind }) => kind === "OFFER");
/** An honest vacancy from whom one likes. */
const vacancy = (number: number, email: string, origin?: string): Posting => {
  const { title = "", body = "" } = offers[number % offers.length] ?? {};
  return { kind: "JOB_OFFER", texts: [title, body], email, origin };
};

describe("the spam guard", () => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuard();
  });
  afterAll(() => guarded.remove());
  beforeEach(() => guarded.clear());

  const verdictOf = async (posting: Posting, milliseconds: number) =>
    (await guarded.judge(posting, at(milliseconds))).verdict;
  /** Raises an alarm by a rush; the next moment is after ten seconds. */
  const raiseAlarm = async () => {
    for (const [number, { title, body }] of campaign("WORD_SALAD", 8).entries())
      await guarded.judge(
        { kind: "JOB_OFFER", texts: [title, body], ...senderOf(number) },
        at(number * second),
      );
  };

  it("takes five different vacancies in a row from one firm", async () => {
    for (let number = 0; number < 5; number++)
      await expect(
        verdictOf(vacancy(number, "hr@firm.example", "office"), number * 90 * second),
      ).resolves.toBe("PASS");
  });

  it("takes what several firms post behind one address", async () => {
    for (let number = 0; number < 12; number++) {
      const posting = vacancy(number, `hr@firm${number % 4}.example`, "business park");
      await expect(verdictOf(posting, number * 40 * second)).resolves.toBe("PASS");
    }
  });

  it("tells a mailbox in how many seconds it may post again, however it is spelt", async () => {
    for (let number = 0; number < 6; number++)
      await verdictOf(vacancy(number, `A.Nowak+${number}@GoogleMail.com`), number * minute);
    const said = await guarded.judge(vacancy(6, "anowak@gmail.com"), at(6 * minute));
    expect(said).toEqual({ verdict: "TOO_MANY", retryAfterSeconds: 240 });
    await expect(verdictOf(vacancy(7, "b.nowak@gmail.com"), 6 * minute)).resolves.toBe("PASS");
    await expect(verdictOf(vacancy(8, "anowak@gmail.com"), 10 * minute)).resolves.toBe("PASS");
  });

  it("limits an address, and a firm's mail host, but not a host where anybody gets a mailbox", async () => {
    const verdicts = async (posting: (number: number) => Posting) => {
      await guarded.clear();
      const said: string[] = [];
      for (let number = 0; number < 25; number++)
        said.push(await verdictOf(posting(number), number * 20 * second));
      return said.filter((verdict) => verdict === "TOO_MANY").length;
    };
    await expect(verdicts((n) => vacancy(n, `box${n}@wp.pl`, "one address"))).resolves.toBe(5);
    await expect(verdicts((n) => vacancy(n, `box${n}@catch-all.example`, `address ${n}`))).resolves.toBe(5);
    await expect(verdicts((n) => vacancy(n, `box${n}@wp.pl`, `address ${n}`))).resolves.toBe(0);
  });

  it("holds a text for its words, with the reasons", async () => {
    const { title, body } = spamTexts.pl[0];
    const said = await guarded.judge(
      { kind: "JOB_OFFER", texts: [title, body], email: "a@b.example" },
      at(0),
    );
    expect(said).toMatchObject({ verdict: "HOLD", reasons: [{ code: "MONEY_PROMISE" }, {}, {}] });
    expect(said).not.toHaveProperty("until");
  });

  it("leaves a report alone that quotes what it reports", async () => {
    const { title, body } = spamTexts.pl[0];
    const report: Posting = { kind: "REPORT", channel: "REPORT", texts: [title, body], email: "a@b.example" };
    await expect(verdictOf(report, 0)).resolves.toBe("PASS");
  });

  it("holds a stranger's copy of an ad, changed a little, and says so", async () => {
    const [title = "", body = ""] = vacancy(2, "").texts;
    await expect(verdictOf(vacancy(2, "hr@firm.example", "office"), 0)).resolves.toBe("PASS");
    const changed = body.replace("Hermle", "HERMLE").replace(/\d/g, "7").replace("lotnictwa", "lotnictvva");
    const copy = {
      kind: "JOB_OFFER",
      texts: [`${title}!`, changed],
      email: "x@spam.example",
      origin: "elsewhere",
    };
    await expect(guarded.judge(copy, at(hour))).resolves.toMatchObject({
      verdict: "HOLD",
      reasons: [{ code: "REPEATED" }],
    });
  });

  it("lets people post their own ad anew, but not over and over", async () => {
    const own = vacancy(2, "hr@firm.example", "office");
    const said: string[] = [];
    for (let time = 0; time < 4; time++) said.push(await verdictOf(own, time * hour));
    expect(said).toEqual(["PASS", "PASS", "HOLD", "HOLD"]);
  });

  it("lets strangers post short texts that are alike by chance", async () => {
    for (let number = 0; number < 3; number++) {
      const short = {
        kind: "JOB_SEEKER",
        texts: ["Spawacz", "Szukam pracy, Ełk."],
        email: `s${number}@wp.pl`,
        origin: `o${number}`,
      };
      await expect(verdictOf(short, number * hour)).resolves.toBe("PASS");
    }
  });

  it("holds what comes from an address with a bad record, and lets go who shares no more than its mail provider", async () => {
    const { title, body } = spamTexts.pl[0];
    for (let time = 0; time < 3; time++)
      await verdictOf(
        { kind: "JOB_OFFER", texts: [title, `${body} ${time}`], email: "bad@wp.pl" },
        time * hour,
      );
    await expect(guarded.judge(vacancy(1, "bad@wp.pl"), at(4 * hour))).resolves.toMatchObject({
      verdict: "HOLD",
      reasons: [{ code: "BAD_RECORD" }],
    });
    await expect(verdictOf(vacancy(3, "good@wp.pl"), 4 * hour)).resolves.toBe("PASS");
  });

  it("asks newcomers for a proof when much comes at once, and takes each proof once", async () => {
    await raiseAlarm();
    const posting = vacancy(0, "hr@firm.example", "office");
    const asked = await guarded.judge(posting, at(10 * second));
    if (asked.verdict !== "PROVE") throw new Error(`no proof was asked for, but ${asked.verdict}`);
    expect(asked).toMatchObject({
      difficulty: 2,
      expiresAt: at(10 * second + 15 * minute),
      message: expect.any(String),
    });
    const proof = solveProof(asked);
    await expect(verdictOf({ ...posting, kind: "JOB_SEEKER", proof }, 11 * second)).resolves.toBe("PROVE");
    await expect(verdictOf({ ...posting, origin: "elsewhere", proof }, 11 * second)).resolves.toBe("PROVE");
    const taken = await guarded.judge({ ...posting, proof }, at(12 * second));
    expect(taken).toMatchObject({
      verdict: "HOLD",
      reasons: [{ code: "MANY_AT_ONCE" }],
      until: at(12 * second + 10 * minute),
    });
    await expect(verdictOf({ ...vacancy(1, "hr@firm.example", "office"), proof }, 13 * second)).resolves.toBe(
      "PROVE",
    );
    await expect(verdictOf({ ...posting, proof }, 16 * minute)).resolves.not.toBe("TOO_MANY");
  });

  it("lets go what had to wait, when nothing speaks against it by then", async () => {
    await raiseAlarm();
    const said = await guarded.insist(vacancy(0, "hr@firm.example", "office"), at(10 * second));
    const ticket = "ticket" in said ? said.ticket : "";
    const again = async (milliseconds: number) =>
      (await guarded.guard.reconsider(guarded.db, [ticket, "unknown"], at(milliseconds))).get(ticket);
    await expect(again(minute)).resolves.toMatchObject({
      verdict: "HOLD",
      until: at(10 * second + 10 * minute),
    });
    await expect(again(11 * minute)).resolves.toEqual({ verdict: "PASS" });
    await expect(again(12 * minute)).resolves.toEqual({ verdict: "PASS" });
    expect((await guarded.guard.reconsider(guarded.db, ["unknown"], at(0))).size).toBe(0);
  });

  it("takes a good word back once the address turns out bad", async () => {
    const first = await guarded.judge(vacancy(0, "turns@wp.pl"), at(0));
    const [lure] = lures.en;
    for (let time = 1; time < 4; time++)
      await verdictOf(
        { kind: "JOB_OFFER", texts: [lure?.title ?? "", `${lure?.body} ${time}`], email: "turns@wp.pl" },
        time * minute,
      );
    const ticket = "ticket" in first ? first.ticket : "";
    const said = await guarded.guard.reconsider(guarded.db, [ticket], at(5 * minute));
    expect(said.get(ticket)).toMatchObject({ verdict: "HOLD", reasons: [{ code: "BAD_RECORD" }] });
  });

  it("lets stand what a person has found honest, whatever the address posts besides", async () => {
    const first = await guarded.judge(vacancy(0, "mixed@wp.pl"), at(0));
    const { title, body } = spamTexts.pl[0];
    for (let time = 1; time < 4; time++)
      await verdictOf(
        { kind: "JOB_OFFER", texts: [title, `${body} ${time}`], email: "mixed@wp.pl" },
        time * minute,
      );
    const ticket = "ticket" in first ? first.ticket : "";
    await guarded.guard.decide(guarded.db, ticket, "HONEST");
    const said = await guarded.reconsider([ticket], at(5 * minute));
    expect(said.get(ticket)).toEqual({ verdict: "PASS" });
  });

  it("learns from what a person decides", async () => {
    const good = await guarded.judge(vacancy(5, "c@wp.pl"), at(hour));
    await guarded.guard.decide(guarded.db, "ticket" in good ? good.ticket : "", "SPAM");
    const [, text = ""] = vacancy(5, "").texts;
    const like = { kind: "JOB_OFFER", texts: ["Something else", text], email: "d@wp.pl" };
    await expect(guarded.judge(like, at(2 * hour))).resolves.toMatchObject({
      verdict: "HOLD",
      reasons: [{ code: "REPEATED" }, { code: "LIKE_HELD" }],
    });
  });

  it("lets a class register at once", async () => {
    for (let number = 0; number < 30; number++) {
      const posting: Posting = {
        kind: "REGISTRATION",
        channel: "REGISTRATION",
        texts: [],
        email: `p${number}@school.example`,
        origin: "school",
      };
      await expect(verdictOf(posting, number * 500)).resolves.toBe("PASS");
    }
  });

  it("keeps no address and no text, and forgets after two days", async () => {
    const marked: Posting = {
      kind: "JOB_OFFER",
      texts: [
        "Marker markerowski",
        "A very particular sentence about a planted marker, for nobody else to write.",
      ],
      email: "planted.marker@secret-host.example",
      origin: "planted origin",
    };
    await guarded.judge(marked, at(0));
    await raiseAlarm();
    await guarded.insist({ ...marked, email: "planted.marker+2@secret-host.example" }, at(10 * second));
    const kept = await guarded.everything();
    expect(kept).toContain("MANY_AT_ONCE");
    for (const word of ["marker", "planted", "secret-host", "particular", 'origin"'])
      expect(kept.toLowerCase()).not.toContain(`${word}`);
    await guarded.guard.sweep(guarded.db, at(51 * hour));
    await expect(guarded.everything()).resolves.toBe("[[],[],[]]");
  });

  it("keys its fingerprints: another secret gives others", async () => {
    await guarded.judge(vacancy(2, "a@wp.pl"), at(0));
    const stranger = guarded.guardWith({ secret: "another secret, which knows nothing" });
    await expect(stranger.judge(guarded.db, vacancy(2, "b@wp.pl"), at(hour))).resolves.toMatchObject({
      verdict: "PASS",
    });
    await expect(verdictOf(vacancy(2, "c@wp.pl"), 2 * hour)).resolves.toBe("HOLD");
  });

  it("undoes a judgement with the transaction that it is part of", async () => {
    const broken = guarded.db.transaction().execute(async (transaction) => {
      await guarded.guard.judge(transaction, vacancy(0, "a@wp.pl"), at(0));
      throw new Error("the posting failed");
    });
    await expect(broken).rejects.toThrow("the posting failed");
    await expect(guarded.everything()).resolves.toBe("[[],[],[]]");
  });

  it("never fails, whatever is posted", async () => {
    const anything = fc.string({ unit: "binary", maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anything, { maxLength: 3 }),
        anything,
        anything,
        async (texts, email, origin) => {
          const posting = {
            kind: "JOB_OFFER",
            texts,
            email,
            origin,
            proof: { challenge: origin, nonce: email },
          };
          expect(["PASS", "HOLD", "TOO_MANY", "PROVE"]).toContain(await verdictOf(posting, 0));
        },
      ),
      { numRuns: 60 },
    );
  });
});
