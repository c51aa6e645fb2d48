import { createServer } from "node:http";
import { ConfigurationError } from "#schema/configuration.ts";
import { startFailure } from "#subgraphs/kit/start-failure.ts";

describe("a process that cannot start", () => {
  it("names the port that is taken, and what to set", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    const address = holder.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const error = await new Promise((resolve) =>
      createServer().once("error", resolve).listen(port, "127.0.0.1"),
    );
    holder.close();
    expect(startFailure(error)).toEqual({
      text: `127.0.0.1:${port} is taken by another process. Set HOST and PORT to others; PORT=0 takes a free port.`,
      exitCode: 2,
    });
  });

  it("gives a bad setting as it was worded, and anything else with its stack", () => {
    expect(startFailure(new ConfigurationError("PORT: no"))).toEqual({ text: "PORT: no", exitCode: 2 });
    expect(startFailure(new TypeError("a defect"))).toEqual({
      text: expect.stringContaining("start-failure.test.ts"),
      exitCode: 1,
    });
  });
});
