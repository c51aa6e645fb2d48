import { tokenIn } from "#test/metalworking/mailbox.ts";
import { anybody, documents, type HelpHouse, helpInput, openHelpHouse } from "./help-kit.ts";

let at: HelpHouse;

beforeAll(async () => {
  at = await openHelpHouse();
});
afterAll(() => at.close());

it("row 16: wood partners ask for help, offer it and answer each other by relay, beside what their site tells", async () => {
  const { offer, askFor, confirm, answer, reply, list } = documents;
  const lent = { language: "lt", title: "Paskolinsime obliavimo stakles" };
  const needed = { language: "be", title: "Патрэбная сушыльня на тыдзень" };
  for (const [document, text] of [
    [offer, lent],
    [askFor, needed],
  ] as const) {
    await at.ask(anybody, document, { input: helpInput({ texts: [text] }) });
    const token = tokenIn(await at.mailbox.next("info@n-1.example", text.title));
    await at.ask(anybody, confirm, { token });
  }
  const idsOf = async (direction: string) =>
    (await at.ask(anybody, list, { direction })).nodes.map(({ source }: { source: string }) => source);
  expect(await idsOf("CAN_HELP")).toEqual(["GRAPH", "SITE"]);
  expect(await idsOf("NEEDS_HELP")).toEqual(["GRAPH", "SITE"]);
  const { id } = (await at.ask(anybody, list, { direction: "NEEDS_HELP" })).nodes[0];
  const input = { text: "Turime laisvą.", contactEmail: "dziovykla@mail.example", language: "lt" };
  await at.ask(anybody, answer, { id, input });
  const asked = await at.mailbox.next("info@n-1.example", `Паведамленне пра: ${needed.title}`);
  await at.ask(anybody, reply, { token: tokenIn(asked), text: "Ačiū, atvežame!" });
  expect((await at.mailbox.next("dziovykla@mail.example")).text).toContain("Ačiū, atvežame!");
});
