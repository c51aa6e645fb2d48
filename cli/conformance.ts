// `npm run conformance -- <address>`: says in plain words what a running subgraph lacks for the graph.
import { examine, type RuleResult } from "#gateway/conformance/suite.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";

const marks = { PASSED: "ok     ", NOTED: "note   ", LACKING: "LACKING", NOT_SEEN: "not seen" };

function lines({ title, finding }: RuleResult): string[] {
  const details = detailsOf(finding);
  return [`${marks[finding.state]}  ${title}`, ...details.map((detail) => `           - ${detail}`)];
}

function detailsOf(finding: RuleResult["finding"]): string[] {
  if (finding.state === "LACKING") return finding.lacks;
  if (finding.state === "NOTED") return finding.notes;
  return finding.state === "NOT_SEEN" ? [finding.reason] : [];
}

async function run(address: string | undefined, name = "examined"): Promise<number> {
  if (address === undefined || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    process.stderr.write(
      "Usage: npm run conformance -- <address of a running subgraph's GraphQL> [its name]\n",
    );
    return 2;
  }
  const endpoint = new HttpEndpoint({ name, url: address, timeoutMs: 15_000 });
  try {
    const results = await examine(endpoint);
    const lacking = results.filter(({ finding }) => finding.state === "LACKING").length;
    const unseen = results.filter(({ finding }) => finding.state === "NOT_SEEN").length;
    process.stdout.write(`${results.flatMap(lines).join("\n")}\n\n`);
    process.stdout.write(
      `${results.length - lacking - unseen} in order, ${lacking} lacking, ${unseen} could not be seen\n`,
    );
    return lacking === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(
      `${address} could not be examined. ${error instanceof Error ? error.message : error}\n`,
    );
    return 1;
  } finally {
    await endpoint.close();
  }
}

const [address, name] = process.argv.slice(2);
process.exitCode = await run(address, name);
