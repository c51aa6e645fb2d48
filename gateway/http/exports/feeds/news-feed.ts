import { z } from "zod";
import { explorerLink } from "#subgraphs/kit/mail/links.ts";
import type { Question } from "../ask-graph.ts";
import { cleanLine, webAddress } from "../clean-text.ts";
import { type FeedEntry, nameUrn } from "./feed-document.ts";

const named = z.object({ text: z.string() });
const newsItem = z.object({
  id: z.string(),
  title: named,
  body: named.nullable(),
  publishedAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
  url: z.string().nullable(),
});
const answer = z.object({ news: z.object({ nodes: z.array(newsItem) }) });

export const newestNews: Question<z.infer<typeof answer>> = {
  document: `query NewsForFeed($cluster: ID, $language: Language) {
    news(cluster: $cluster, first: 100) {
      nodes {
        id
        title(language: $language) { text }
        body(language: $language) { text }
        publishedAt
        updatedAt
        url
      }
    }
  }`,
  answer,
  parameters: { cluster: "cluster" },
};

export function newsEntry(item: z.infer<typeof newsItem>, home: string): FeedEntry {
  const { id, title, body, publishedAt, updatedAt, url } = item;
  const document = `query News { newsItem(id: ${JSON.stringify(id)}) { title { text } body { text } publishedAt } }`;
  const paragraphs = (body?.text ?? "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  return {
    id: nameUrn(`news:${id}`),
    title: cleanLine(title.text),
    link: webAddress(url) ?? explorerLink(home, document),
    paragraphs,
    publishedAt,
    updatedAt,
  };
}
