import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { explorerPolicy } from "./security-headers.ts";

const built = fileURLToPath(new URL("./explorer/dist", import.meta.url));

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>E-Cooperation</title>
<h1>The explorer is not built</h1>
<p>Build it with <code>node gateway/http/explorer/build.mjs</code> and reload. The graph itself answers at <code>/graphql</code>.</p>`;

/** Serves the explorer's files; gives the function that answers with its page. */
export async function addExplorer(
  app: FastifyInstance,
  { demonstration, folder = built }: { demonstration: boolean; folder?: string },
): Promise<(reply: FastifyReply) => Promise<FastifyReply>> {
  await app.register(fastifyStatic, {
    root: `${folder}/assets`,
    prefix: "/explorer/assets/",
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: "365d",
  });
  return async (reply) => {
    const page = await readFile(`${folder}/index.html`, "utf8").catch(() => undefined);
    reply.headers({ "content-security-policy": explorerPolicy, "cache-control": "no-cache" });
    reply.type("text/html; charset=utf-8");
    return page === undefined
      ? reply.code(501).send(notBuilt)
      : reply.send(page.replace("__DEMONSTRATION__", String(demonstration)));
  };
}
