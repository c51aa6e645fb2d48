import { mutations, type OpenExchange, openExchange, seeker, tokenIn, vacancy } from "./exchange.ts";

const day = 86_400_000;
const text = "Dzień dobry, czy praca jest jeszcze aktualna?";
const from = "anna.nowak@example.org";

describe("writing to an advertiser", () => {
  let exchange: OpenExchange;
  const write = (adId: string, message: object = { from, text }, origin?: string) =>
    exchange.tell(mutations.contact, { adId, message }, { role: "anonymous", ...(origin && { origin }) });
  beforeAll(async () => {
    exchange = await openExchange();
  });
  afterEach(() => exchange.clear());
  afterAll(() => exchange.close());

  it("passes messages on both ways without showing either side the other's address", async () => {
    const { adId } = await exchange.publish(seeker);
    const { mails } = exchange.house;
    const first = await exchange.letterOf(() => write(adId, { from, text, language: "pl" }));
    expect(mails.at(-1)).toMatchObject({ to: seeker.contactEmail, language: "lt" });
    expect(first).toContain(text);
    const answer = await exchange.letterOf(async () => {
      expect(
        await exchange.tell(mutations.reply, { token: tokenIn(first), text: "Taip, dar ieškau." }),
      ).toMatchObject({
        __typename: "MessageSent",
      });
    });
    expect(mails.at(-1)).toMatchObject({ to: from, language: "pl" });
    expect(answer).toContain("Taip, dar ieškau.");
    const again = await exchange.letterOf(() =>
      exchange.tell(mutations.reply, { token: tokenIn(answer), text: "Zadzwonię jutro." }),
    );
    for (const letter of mails.filter(({ to }) => to === from))
      expect(JSON.stringify(letter).toLowerCase()).not.toContain("ieskau@");
    for (const letter of [first, again]) expect(letter).not.toContain("anna.nowak");
  });

  it("gives the same answer for an ad that never was, is withdrawn, is held or has run out", async () => {
    const withdrawn = await exchange.publish(vacancy);
    await exchange.tell(mutations.withdraw, { token: withdrawn.token });
    const over = await exchange.publish({
      ...vacancy,
      title: "Tokarz / tokarka",
      contactEmail: "a@firma.example",
    });
    const held = await exchange.publish(seeker);
    for (const origin of ["a", "b", "c"])
      await exchange.tell(
        mutations.report,
        { adId: held.adId, reason: "FRAUD" },
        { role: "anonymous", origin },
      );
    const answers = [
      await write(withdrawn.adId),
      await write(held.adId),
      await write("jo-0123456789abcdef0123"),
    ];
    exchange.house.pass(30 * day);
    answers.push(await write(over.adId));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([
        JSON.stringify({
          __typename: "InvalidInput",
          problems: [
            { path: ["adId"], code: "NOT_REACHABLE", message: "is no ad that can be written to at present." },
          ],
        }),
      ]),
    );
  });

  it("takes ten to two thousand characters, three messages a day to one ad, and no advertising", async () => {
    const { adId } = await exchange.publish(vacancy);
    for (const wrong of ["Halo?", "x".repeat(2001)]) {
      expect(await write(adId, { from, text: wrong })).toMatchObject({
        problems: [{ path: ["message", "text"], code: "LENGTH" }],
      });
    }
    const spam =
      "Gwarantowany zysk z kryptowalut! Wpłać 200 zł i odbierz 5000 zł dziennie: https://bit.ly/zysk123 https://zysk.top/a";
    expect(await write(adId, { from: "zysk@example.org", text: spam })).toMatchObject({
      problems: [{ code: "LOOKS_LIKE_ADVERTISING" }],
    });
    for (let sent = 0; sent < 3; sent += 1)
      expect(await write(adId)).toMatchObject({ __typename: "MessageSent" });
    expect(await write(adId)).toMatchObject({ __typename: "TooManyRequests" });
  });

  it("shows a message as it was written, and no script or header that a writer adds becomes one", async () => {
    const { adId } = await exchange.publish(vacancy);
    const sly = "<script>alert(1)</script>\r\nBcc: all@example.org\r\n\u202etxet";
    const letter = await exchange.letterOf(() => write(adId, { from, text: sly }));
    expect(letter).toContain("<script>alert(1)</script>\nBcc: all@example.org\ntxet");
    expect(exchange.house.mails.at(-1)?.subject).toBe(`Wiadomość w sprawie: ${vacancy.title}`);
  });

  it("ends with the ad: an erased ad's conversations take no answer", async () => {
    const { adId, token } = await exchange.publish(vacancy);
    const letter = await exchange.letterOf(() => write(adId));
    await exchange.tell(mutations.erase, { token });
    expect(await exchange.tell(mutations.reply, { token: tokenIn(letter), text: "Tak" })).toMatchObject({
      __typename: "UnknownToken",
    });
    expect(await write(adId)).toMatchObject({ problems: [{ code: "NOT_REACHABLE" }] });
  });
});
