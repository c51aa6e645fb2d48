import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Asker, askerFor } from "../ask-graph.ts";
import { type ExportContext, explained } from "../export-context.ts";
import { badParameter } from "../export-error.ts";
import { Parameters } from "../parameters.ts";
import type { DirectoryFrame, DirectoryKind } from "./directory-frame.ts";
import { askFrame, type FirmsWanted, firmsOf } from "./directory-questions.ts";
import { type DirectoryLanguage, directoryLanguages } from "./directory-words.ts";
import { makeDirectory } from "./make-directory.ts";
import { Turnstile } from "./turnstile.ts";

const types: Readonly<Record<DirectoryKind, string>> = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const filters = ["cluster", "country", "capability", "search", "near", "radiusKm"] as const;
const lists: ReadonlySet<string> = new Set(["cluster", "country", "capability"]);

/** GET /directory.pdf and /directory.xlsx, one of each at a time. */
export function addDirectoryRoutes(app: FastifyInstance, context: ExportContext): void {
  for (const kind of ["pdf", "xlsx"] as const) {
    const turnstile = new Turnstile({ waiting: 4, retryAfterSeconds: 15 });
    app.get(
      `/directory.${kind}`,
      explained(async (request, reply) => {
        const wanted = readWanted(request);
        const asker = await askerFor(request, reply, context);
        const file =
          request.method === "HEAD"
            ? ""
            : await turnstile.pass(() => write(kind, wanted, { asker, context, request }), asker.signal);
        return sendFile(reply, { kind, file, day: context.clock().toISOString().slice(0, 10) });
      }),
    );
  }
}

interface Wanted extends FirmsWanted {
  language: DirectoryLanguage;
  groupBy: "country" | "cluster";
  filters: DirectoryFrame["filters"];
}

function readWanted(request: FastifyRequest): Wanted {
  const parameters = new Parameters(request, ["language", "groupBy", ...filters]);
  const place = parameters.one("near");
  const radiusKm = parameters.number("radiusKm");
  if (radiusKm !== undefined && place === undefined)
    throw badParameter("radiusKm", "stands without near", "say around which place, as near=Alytus");
  return {
    language: parameters.language(directoryLanguages),
    groupBy: parameters.choice("groupBy", ["country", "cluster"]) ?? "country",
    search: parameters.one("search"),
    where: {
      clusters: parameters.many("cluster"),
      countries: parameters.many("country"),
      capabilities: parameters.many("capability"),
    },
    near: place === undefined ? undefined : { place, radiusKm },
    filters: filters.flatMap((parameter) => {
      const value = lists.has(parameter) ? parameters.many(parameter)?.join(", ") : parameters.one(parameter);
      return value === undefined ? [] : [{ parameter, value }];
    }),
  };
}

async function write(
  kind: DirectoryKind,
  { groupBy, filters: given, ...wanted }: Wanted,
  { asker, context, request }: { asker: Asker; context: ExportContext; request: FastifyRequest },
): Promise<Uint8Array> {
  const { language } = wanted;
  const frame: DirectoryFrame = {
    ...(await askFrame(asker, language)),
    language,
    groupBy,
    filters: given,
    madeAt: context.clock().toISOString(),
    demonstration: context.demonstration,
    address: context.publicUrl(request),
  };
  return makeDirectory({ kind, frame, pages: firmsOf(asker, wanted), signal: asker.signal });
}

function sendFile(
  reply: FastifyReply,
  { kind, file, day }: { kind: DirectoryKind; file: Uint8Array | string; day: string },
): FastifyReply {
  return reply
    .headers({
      "content-disposition": `attachment; filename="directory-${day}.${kind}"`,
      "cache-control": "no-store",
      vary: [reply.getHeader("vary"), "Accept-Language"].filter(Boolean).join(", "),
    })
    .type(types[kind])
    .send(typeof file === "string" ? file : Buffer.from(file.buffer, file.byteOffset, file.byteLength));
}
