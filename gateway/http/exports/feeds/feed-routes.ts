import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type LanguageCode, platformLanguages } from "#schema/reference/languages.ts";
import { type Asker, askerFor } from "../ask-graph.ts";
import { ConditionalAnswers } from "../conditional.ts";
import { type ExportContext, explained } from "../export-context.ts";
import { Parameters } from "../parameters.ts";
import { type FeedDocument, type FeedFormat, nameUrn, writeFeed } from "./feed-document.ts";
import { type FeedWords, feedWords } from "./feed-words.ts";
import { newestVacancies, vacancyEntry } from "./jobs-feed.ts";
import { newestNews, newsEntry } from "./news-feed.ts";

interface FeedKind {
  name: string;
  parameters: readonly string[];
  title(words: FeedWords): Pick<FeedDocument, "title" | "about">;
  entries(asker: Asker, wanted: Wanted): Promise<FeedDocument["entries"]>;
}
interface Wanted {
  parameters: Parameters;
  language: LanguageCode;
  home: string;
}

const jobs: FeedKind = {
  name: "jobs",
  parameters: ["country", "occupation", "search"],
  title: ({ jobs: title, jobsAbout: about }) => ({ title, about }),
  async entries(asker, { parameters, language, home }) {
    const where = { countries: parameters.many("country"), occupations: parameters.many("occupation") };
    const variables = { search: parameters.one("search"), where, language };
    const { jobOffers } = await asker.ask(newestVacancies, variables);
    return jobOffers.nodes.map((job) => vacancyEntry(job, language, home));
  },
};
const news: FeedKind = {
  name: "news",
  parameters: ["cluster"],
  title: ({ news: title, newsAbout: about }) => ({ title, about }),
  async entries(asker, { parameters, language, home }) {
    const answer = await asker.ask(newestNews, { cluster: parameters.one("cluster"), language });
    return answer.news.nodes.map((item) => newsEntry(item, home));
  },
};

/** GET /jobs.atom, /jobs.rss, /news.atom, /news.rss: the hundred newest. */
export function addFeedRoutes(app: FastifyInstance, context: ExportContext): void {
  const answers = new ConditionalAnswers(context.clock);
  for (const kind of [jobs, news])
    for (const format of ["atom", "rss"] as const)
      app.get(
        `/${kind.name}.${format}`,
        explained((request, reply) => answer(request, reply, { kind, format, context, answers })),
      );
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { kind, format, context, answers }: AnswerOptions,
): Promise<FastifyReply> {
  const parameters = new Parameters(request, ["language", ...kind.parameters]);
  const language = parameters.language(platformLanguages);
  const home = context.publicUrl(request);
  const asker = await askerFor(request, reply, context);
  const body = writeFeed(
    {
      id: nameUrn(`feed:${kind.name}:${language}`),
      ...kind.title(feedWords[language]),
      language,
      address: `${home}${request.url}`,
      home: `${home}/`,
      entries: await kind.entries(asker, { parameters, language, home }),
    },
    format,
  );
  const type = `application/${format}+xml; charset=utf-8`;
  return answers.send(request, reply, { address: `${language} ${request.url}`, body, type });
}

interface AnswerOptions {
  kind: FeedKind;
  format: FeedFormat;
  context: ExportContext;
  answers: ConditionalAnswers;
}
