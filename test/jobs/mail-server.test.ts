import { smtpOutbox } from "#subgraphs/kit/mail/smtp-outbox.ts";
import { type MailServer, startMailServer } from "../kit/mail-server.ts";
import { mutations, type OpenExchange, openExchange, tokenIn, vacancy } from "./exchange.ts";

const minute = 60_000;

describe("the exchange before a real mail server", () => {
  let exchange: OpenExchange;
  let server: MailServer;
  let outbox: ReturnType<typeof smtpOutbox>;
  const post = (contactEmail = vacancy.contactEmail) =>
    exchange.tell(mutations.postOffer, { input: { ...vacancy, contactEmail } });
  /** Letters go out after the deed; a process that stops waits until they have. */
  const sent = () => exchange.restart();

  beforeAll(async () => {
    server = await startMailServer();
    outbox = smtpOutbox({ url: server.url, from: "graph@example.eu" });
    exchange = await openExchange({ outbox });
  });
  beforeEach(() => {
    server.answer = undefined;
    server.mails.length = 0;
    server.raw.length = 0;
    server.attempts = 0;
  });
  afterEach(() => exchange.clear());
  afterAll(async () => {
    await exchange.close();
    outbox.close();
    await server.close();
  });

  it("mails a link that publishes the ad, with the token in the text alone", async () => {
    await post();
    await sent();
    const [mail] = server.mails;
    expect(mail).toMatchObject({ subject: `Potwierdź ogłoszenie: ${vacancy.title}`, html: false });
    const token = tokenIn(mail?.text ?? "");
    expect(token).toHaveLength(43);
    for (const raw of server.raw) {
      const headers = raw.slice(0, raw.indexOf("\r\n\r\n"));
      expect(headers).not.toContain(token);
      expect(headers).toMatch(/^Content-Language: pl\r$/m);
    }
    expect(await exchange.tell(mutations.confirm, { token })).toMatchObject({ state: "PUBLISHED" });
    await sent();
    expect(server.mails[1]?.text).toContain("Ogłoszenie „Spawacz / spawaczka MIG” jest widoczne");
    const manage = tokenIn(server.mails[1]?.text ?? "");
    expect(await exchange.tell(mutations.erase, { token: manage })).toMatchObject({ __typename: "Erased" });
  });

  it("tries again after a 4xx, and gives up after a 5xx", async () => {
    server.answer = 450;
    await post();
    await sent();
    expect(server.attempts).toBe(1);
    server.answer = undefined;
    exchange.house.pass(minute);
    await sent();
    expect(server.mails).toHaveLength(1);
    server.answer = 550;
    await post("nobody@przyklad.example");
    await sent();
    const attempts = server.attempts;
    server.answer = undefined;
    exchange.house.pass(24 * 60 * minute);
    await sent();
    expect(server.attempts).toBe(attempts);
  });

  it("sends one address no more than its letters of a day, and undoes a deed whose letter would be one more", async () => {
    const { token, adId } = await (async () => {
      const posted = await post();
      await sent();
      const confirm = tokenIn(server.mails[0]?.text ?? "");
      await exchange.tell(mutations.confirm, { token: confirm });
      await sent();
      return { token: tokenIn(server.mails[1]?.text ?? ""), adId: posted["adId"] };
    })();
    for (let letters = 2; letters < 20; letters += 1)
      expect(await exchange.tell(mutations.extend, { token, days: 1 })).toMatchObject({ state: "PUBLISHED" });
    const before = await exchange.ask("query ($id: ID!) { jobOffer(id: $id) { expiresAt } }", { id: adId });
    expect(await exchange.tell(mutations.extend, { token, days: 1 })).toEqual({
      __typename: "TooManyRequests",
      retryAfterSeconds: expect.any(Number),
    });
    expect(await exchange.ask("query ($id: ID!) { jobOffer(id: $id) { expiresAt } }", { id: adId })).toEqual(
      before,
    );
    await sent();
    expect(server.mails).toHaveLength(20);
  });
});
