import type { ResolverMap } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { EditorsDesk } from "../editing/desk.ts";
import { editing, entryResolvers } from "../editing/mutation-resolvers.ts";
import type { Registrar } from "../registration/registrar.ts";
import { ownRegistration, registering } from "../registration/registration-resolvers.ts";
import type { RegistrationSource } from "../registration/registration-source.ts";
import type { EntrySource } from "../source/entry-source.ts";
import type { ProgrammesDatabase } from "../source/tables.ts";
import { clusterResolvers } from "./cluster.ts";
import { eventResolvers } from "./event.ts";
import { institutionResolvers } from "./institution.ts";
import { Keepers, keepersRoots } from "./keepers.ts";
import { projectResolvers } from "./project.ts";
import { publicationResolvers } from "./publication.ts";
import { roots } from "./roots.ts";
import { valueResolvers } from "./values.ts";

interface Offices {
  db: ProgrammesDatabase;
  source: EntrySource;
  registrations: RegistrationSource;
  desk: EditorsDesk;
  registrar: Registrar;
}

export function createResolvers({ db, source, registrations, desk, registrar }: Offices): ResolverMap {
  const keepers = new Keepers(db);
  return {
    Query: {
      ...roots(source, keepers),
      ...keepersRoots(keepers, db, registrations),
      managedRegistration: ownRegistration(registrar),
    },
    Mutation: { ...editing(desk), ...registering(registrar) },
    ...valueResolvers,
    ...institutionResolvers,
    ...projectResolvers,
    ...eventResolvers,
    ...publicationResolvers,
    ...clusterResolvers,
    ...entryResolvers,
  };
}
