import type { FastifyInstance } from "fastify";
import { addCalendarRoutes } from "./calendar/calendar-routes.ts";
import { addDirectoryRoutes } from "./directory/directory-routes.ts";
import type { ExportContext } from "./export-context.ts";
import { addFeedRoutes } from "./feeds/feed-routes.ts";

/** Told at the root address. */
export const exportAddresses = {
  directory: { pdf: "/directory.pdf", xlsx: "/directory.xlsx" },
  jobs: { atom: "/jobs.atom", rss: "/jobs.rss" },
  news: { atom: "/news.atom", rss: "/news.rss" },
  events: { ics: "/events.ics" },
};

/** A browser that opens one of these files may run nothing and ask nobody. */
const sandboxed = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

/** What the graph gives for paper, spreadsheets, feed readers and calendars, asked of it as its callers ask. */
export async function addExportRoutes(app: FastifyInstance, context: ExportContext): Promise<void> {
  await app.register(async (exports) => {
    exports.addHook("onRequest", async (_request, reply) => {
      reply.header("content-security-policy", sandboxed);
    });
    addFeedRoutes(exports, context);
    addCalendarRoutes(exports, context);
    addDirectoryRoutes(exports, context);
  });
}
