import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { until } from "./until.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface ProcessToStart {
  /** What node runs: a file of the project and its arguments. TypeScript goes through tsx. */
  program: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** A command that runs node for us, in another place: see small-disk.ts. */
  within?: readonly string[];
}

/** A process of ours, started as an operator starts it. */
export interface RunningProcess {
  pid: number;
  /** What it has written so far, both streams. */
  output(): string;
  /** Resolves once the output matches, with the first group (or the match); throws when the process ends before. */
  says(pattern: RegExp): Promise<string>;
  /** The code it ended with; null after a signal. */
  ended: Promise<number | null>;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, as an operator does. */
  stop(): Promise<number | null>;
}

export function startProcess({ program, env, within = [] }: ProcessToStart): RunningProcess {
  const loader = program[0]?.endsWith(".ts") ? ["--import", "tsx"] : [];
  const command = [...within, process.execPath, ...loader, ...program];
  const child = spawn(command[0] ?? "", command.slice(1), {
    cwd: root,
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test runner that gives up does not run the tests' clearing up.
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = whenEnded(child);
  let hasEnded = false;
  void ended.then(() => {
    process.off("exit", endWithUs);
    hasEnded = true;
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    says: (pattern) =>
      until(`the process says ${pattern}`, () => {
        const found = pattern.exec(output);
        if (found === null && hasEnded)
          throw new Error(`the process ended without saying ${pattern}:\n${output}`);
        return found === null ? undefined : (found[1] ?? found[0]);
      }),
    ended,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Ours without what the test runner adds, and without settings of whoever runs the tests. */
function environment(env: ProcessToStart["env"]): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _runner, DATABASE_URL: _server, ...rest } = process.env;
  const ours = { LOG_LEVEL: "warn", HOST: "127.0.0.1", PORT: "0", SUBGRAPHS_FILE: "/nowhere/subgraphs.json" };
  return { ...rest, ...ours, ...env };
}

function whenEnded(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code));
  });
}

export interface RunningSubgraph extends RunningProcess {
  url: string;
}

/** Starts one subgraph as `npm run subgraph -- <name>` does, and waits until it answers and is ready. */
export async function startSubgraph(
  name: string,
  place: Omit<ProcessToStart, "program">,
  program = "cli/subgraph.ts",
  { awaitReady = true } = {},
): Promise<RunningSubgraph> {
  const running = startProcess({ program: [program, name], ...place });
  const url = await running.says(/answers at (http\S+)/);
  if (awaitReady) await until(`${name} is ready`, () => isReady(url));
  return { ...running, url };
}

/** Whether a subgraph or gateway at this GraphQL address says that it may get requests. */
export async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(new URL("/health/ready", url)).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status === 200;
}
