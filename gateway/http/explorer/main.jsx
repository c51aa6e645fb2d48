import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./explorer.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.js";
import { examplesPlugin } from "./examples-menu.jsx";

const demonstration = document.querySelector('meta[name="demonstration"]')?.content === "true";
const plugins = [examplesPlugin, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];

/** Asks this very gateway. */
async function fetcher(request, { headers } = {}) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      ...headers,
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
    },
    body: JSON.stringify(request),
  });
  return response.json();
}

function Explorer() {
  // A link may bring a query along; behind #, where it is sent to nobody, it may hold a token.
  const linked =
    new URLSearchParams(location.hash.slice(1)).get("query") ??
    new URLSearchParams(location.search).get("query");
  return (
    <div className="house">
      {demonstration && (
        <p className="demonstration" role="note">
          Demonstration data: the firms, offers and job ads shown here are invented.
        </p>
      )}
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={examplesPlugin.title}
        defaultTabs={[...(linked ? [linked] : []), ...examples.map(({ query }) => query)].map((query) => ({
          query,
        }))}
        {...(linked ? { initialQuery: linked } : {})}
        shouldPersistHeaders={false}
        inputValueDeprecation
        schemaDescription
      >
        <GraphiQL.Logo>E-Cooperation</GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}

createRoot(document.getElementById("explorer")).render(<Explorer />);
