import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm } from "./kit/feed-source.ts";

describe("the harvest's schedule", () => {
  const metal = feedSource("metal");
  const silent = {
    name: "jobs",
    execute: async () => ({ data: { _service: { sdl: "type Query { jobs: Int }" } } }),
  };
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await openTestDirectory(metal);
  });
  beforeEach(async () => {
    metal.restart();
    metal.reachable = true;
    metal.pages = 0;
    directory.sources.splice(1);
    await directory.empty();
  });
  afterAll(() => directory.close());

  const pass = (minutes: number) => {
    directory.now = new Date(directory.now.getTime() + minutes * 60_000);
    return directory.running.schedule.tick();
  };
  const size = () => directory.running.projection.index.companies.size;

  it("harvests every feed at once, and again when its interval is over", async () => {
    metal.publish(firm("m-1"));
    await pass(0);
    expect(size()).toBe(1);
    metal.publish(firm("m-2", { name: "Beta" }));
    await pass(14);
    expect(size()).toBe(1);
    await pass(1);
    expect(size()).toBe(2);
  });

  it("is ready once every source was harvested or is known to be out of reach", async () => {
    directory.sources.push(silent as never);
    expect(await directory.running.readiness()).toEqual({
      ready: false,
      reason: "not harvested yet: metal, jobs",
    });
    metal.reachable = false;
    await pass(0);
    expect(await directory.running.readiness()).toEqual({ ready: true });
  });

  it("comes back soon to a source that did not answer, and records its fault", async () => {
    metal.publish(firm("m-1"));
    await pass(0);
    metal.reachable = false;
    await pass(15);
    const query = '{ cluster(slug: "metal") { harvest { lastError } } }';
    const { cluster } = await directory.ask<{ cluster: { harvest: { lastError: string } } }>(query);
    expect(cluster.harvest.lastError).toBe("The source cannot be reached.");
    metal.reachable = true;
    metal.publish(firm("m-2", { name: "Beta" }));
    await pass(0.1);
    expect(size()).toBe(2);
    const { cluster: after } = await directory.ask<{ cluster: { harvest: { lastError: string | null } } }>(
      query,
    );
    expect(after.harvest.lastError).toBeNull();
  });

  it("harvests at once what has news", async () => {
    await pass(0);
    metal.publish(firm("m-1"));
    directory.running.nudged("metal");
    directory.running.nudged("nobody");
    await directory.harvest();
    expect(size()).toBe(1);
  });

  it("asks a feed of the contract's first form for no more than it has", async () => {
    const { execute } = metal;
    metal.execute = async (request) =>
      request.query.includes("freshAt")
        ? { errors: [{ message: 'Cannot query field "freshAt" on type "FeedCluster".' }] }
        : execute(request);
    metal.publish(firm("m-1"));
    await pass(0);
    metal.execute = execute;
    expect(size()).toBe(1);
  });
});
