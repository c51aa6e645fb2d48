import { adEvents, adStates, stateAfter } from "#subgraphs/jobs/states.ts";

// One line a state: what each event makes of it; what is not there cannot happen.
const table = `
AWAITING_CONFIRMATION  CONFIRM:PUBLISHED HOLD:HELD_FOR_REVIEW
HELD_FOR_REVIEW        HOLD:HELD_FOR_REVIEW APPROVE:PUBLISHED REJECT:REJECTED EDIT:HELD_FOR_REVIEW WITHDRAW:WITHDRAWN EXPIRE:EXPIRED
PUBLISHED              HOLD:HELD_FOR_REVIEW APPROVE:PUBLISHED REJECT:REJECTED EDIT:PUBLISHED EXTEND:PUBLISHED WITHDRAW:WITHDRAWN EXPIRE:EXPIRED
WITHDRAWN              HOLD:HELD_FOR_REVIEW REOPEN:PUBLISHED EXPIRE:EXPIRED
REJECTED               HOLD:HELD_FOR_REVIEW EDIT:HELD_FOR_REVIEW EXPIRE:EXPIRED
EXPIRED
`;

describe("the states of an ad", () => {
  const lines = table.trim().split("\n");

  it("are all in the table", () => {
    expect(lines.map((line) => line.split(/\s+/)[0]).sort()).toEqual([...adStates].sort());
  });

  it.each(lines)("%s", (line) => {
    const [state, ...moves] = line.trim().split(/\s+/);
    const expected = new Map(moves.map((move) => move.split(":") as [string, string]));
    for (const event of adEvents)
      expect([event, stateAfter(state as (typeof adStates)[number], event)]).toEqual([
        event,
        expected.get(event),
      ]);
  });

  it("lead from no confirmation and no rejection to the public without a person or a link", () => {
    const toPublic = adStates.flatMap((state) =>
      adEvents
        .filter((event) => stateAfter(state, event) === "PUBLISHED")
        .map((event) => `${state} ${event}`),
    );
    expect(toPublic).not.toContainEqual(expect.stringMatching(/^REJECTED|^EXPIRED/));
    expect(toPublic.filter((way) => way.startsWith("HELD"))).toEqual(["HELD_FOR_REVIEW APPROVE"]);
  });
});
