import { type Later, schedule } from "#subgraphs/woodworking/harvest/schedule.ts";

/** Time that passes when the test says so. */
function handClock() {
  const planned: { milliseconds: number; task: () => void; cancelled: boolean }[] = [];
  const later: Later = (milliseconds, task) => {
    const entry = { milliseconds, task, cancelled: false };
    planned.push(entry);
    return () => {
      entry.cancelled = true;
    };
  };
  return { planned, later };
}

/** Lets everything run that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("the harvest schedule", () => {
  it("does overdue work at once and the next when it is due", async () => {
    const { planned, later } = handClock();
    const dues = [-5, 60_000];
    let done = 0;
    const turns = schedule({
      untilDue: async () => dues.shift() ?? 0,
      work: async () => {
        done += 1;
      },
      failed: () => {},
      retryMs: 1000,
      later,
    });
    await turns.start();
    expect(planned.map(({ milliseconds }) => milliseconds)).toEqual([0]);
    expect(done).toBe(0);
    planned[0]?.task();
    await settle();
    expect(done).toBe(1);
    expect(planned.map(({ milliseconds }) => milliseconds)).toEqual([0, 60_000]);
    await turns.stop();
    expect(planned[1]?.cancelled).toBe(true);
  });

  it("does not work at a start soon after the last work", async () => {
    const { planned, later } = handClock();
    let done = 0;
    const turns = schedule({
      untilDue: async () => 3_600_000,
      work: async () => {
        done += 1;
      },
      failed: () => {},
      retryMs: 1000,
      later,
    });
    await turns.start();
    await turns.stop();
    expect(planned.map(({ milliseconds }) => milliseconds)).toEqual([3_600_000]);
    expect(done).toBe(0);
  });

  it("waits before it tries again what broke off", async () => {
    const { planned, later } = handClock();
    const failures: unknown[] = [];
    const turns = schedule({
      untilDue: async () => 0,
      work: async () => {
        throw new Error("no database");
      },
      failed: (error) => failures.push(error),
      retryMs: 900_000,
      later,
    });
    await turns.start();
    planned[0]?.task();
    await settle();
    expect(failures).toEqual([new Error("no database")]);
    expect(planned.map(({ milliseconds }) => milliseconds)).toEqual([0, 900_000]);
    await turns.stop();
  });

  it("interrupts the work under way when it stops, and plans no more", async () => {
    const { planned, later } = handClock();
    const failures: unknown[] = [];
    const turns = schedule({
      untilDue: async () => 0,
      work: (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
        }),
      failed: (error) => failures.push(error),
      retryMs: 1000,
      later,
    });
    await turns.start();
    planned[0]?.task();
    await turns.stop();
    expect(failures).toEqual([]);
    expect(planned).toHaveLength(1);
  });
});
