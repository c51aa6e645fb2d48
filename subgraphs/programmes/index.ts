import { readFileSync } from "node:fs";
import type { House, SubgraphPlugin } from "#subgraphs/kit/house.ts";
import { MailQueue } from "#subgraphs/kit/mail/mail-queue.ts";
import { everyMinutes } from "#subgraphs/kit/schedule.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { EditorsDesk } from "./editing/desk.ts";
import { facts } from "./facts/facts.ts";
import { createLoaders } from "./loaders.ts";
import { programmesMigrations } from "./migrations.ts";
import { Registrar } from "./registration/registrar.ts";
import { RegistrationSource } from "./registration/registration-source.ts";
import { createResolvers } from "./resolvers/index.ts";
import { EntrySource } from "./source/entry-source.ts";
import { seed } from "./source/seeding.ts";
import type { ProgrammesTables } from "./source/tables.ts";

const name = "programmes";
const sdlFiles = ["schema.graphql", "schema-editing.graphql", "schema-registration.graphql"];

export const programmes: SubgraphPlugin = { name, create };

async function create({ database, clock, outbox, logger, claimsSecret, publicUrl }: House) {
  const db = await database.namespace<ProgrammesTables>(name, programmesMigrations);
  const source = new EntrySource(db);
  const registrations = new RegistrationSource(db);
  const mails = new MailQueue({
    namespace: name,
    db,
    outbox,
    clock,
    logger,
    alone: database.kind === "EMBEDDED",
  });
  const registrar = new Registrar({ db, mails, clock, logger, publicUrl });
  const desk = new EditorsDesk({ db, clock, registrar });
  const sweeping = everyMinutes(5, () => registrar.sweep(), logger);
  return buildSubgraph({
    name,
    sdl: sdlFiles.map((file) => readFileSync(new URL(file, import.meta.url), "utf8")).join("\n"),
    resolvers: createResolvers({ db, source, registrations, desk, registrar }),
    loaders: () => createLoaders(source, registrations, clock),
    async start() {
      await seed(db, facts, clock());
      await sweeping.start();
      await mails.start();
    },
    async stop() {
      await sweeping.stop();
      await mails.stop();
    },
    readiness: () =>
      database.ping().then(
        () => ({ ready: true }),
        () => ({ ready: false, reason: "the database does not answer" }),
      ),
    clock,
    logger,
    claimsSecret,
  });
}
