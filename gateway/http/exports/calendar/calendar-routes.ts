import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type LanguageCode, platformLanguages } from "#schema/reference/languages.ts";
import { askerFor } from "../ask-graph.ts";
import { ConditionalAnswers } from "../conditional.ts";
import { type ExportContext, explained } from "../export-context.ts";
import { ExportError } from "../export-error.ts";
import { Parameters } from "../parameters.ts";
import { eventById, eventsOf } from "./events-question.ts";
import { writeCalendar } from "./write-calendar.ts";

const names: Readonly<Record<LanguageCode, string>> = {
  pl: "Wydarzenia klastrów",
  lt: "Klasterių renginiai",
  en: "Events of the clusters",
  uk: "Події кластерів",
  be: "Падзеі кластараў",
  ru: "События кластеров",
};

/** GET /events.ics, to subscribe to, and /events/<id>.ics, to add one event. */
export function addCalendarRoutes(app: FastifyInstance, context: ExportContext): void {
  const answers = new ConditionalAnswers(context.clock);
  app.get(
    "/events.ics",
    explained(async (request, reply) => {
      const parameters = new Parameters(request, ["language", "country", "cluster"]);
      const language = parameters.language(platformLanguages);
      const where = { countries: parameters.many("country"), cluster: parameters.one("cluster") };
      const asker = await askerFor(request, reply, context);
      const events = await eventsOf(asker, { language, where });
      const body = writeCalendar(events, { name: names[language], language });
      return send(request, reply, { answers, language, body });
    }),
  );
  app.get(
    "/events/:id.ics",
    explained(async (request, reply) => {
      const { id } = request.params as { id: string };
      const language = new Parameters(request, ["language"]).language(platformLanguages);
      const asker = await askerFor(request, reply, context);
      const { event } = await asker.ask(eventById, { id, language });
      if (event === null) throw new ExportError(404, "NOT_FOUND", "There is no such event.");
      const body = writeCalendar([event], { name: names[language], language });
      return send(request, reply, { answers, language, body });
    }),
  );
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { answers, language, body }: { answers: ConditionalAnswers; language: string; body: string },
): FastifyReply {
  reply.header("content-disposition", 'attachment; filename="events.ics"');
  return answers.send(request, reply, {
    address: `${language} ${request.url}`,
    body,
    type: "text/calendar; charset=utf-8",
  });
}
