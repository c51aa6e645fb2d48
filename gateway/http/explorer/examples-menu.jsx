import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { examples } from "./examples.js";

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 3h9l3 3v11H4z M7 9h6 M7 12h6 M7 15h4" />
    </svg>
  );
}

function ExamplesMenu() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  const { addTab, changeTab } = useGraphiQLActions();

  /** Goes to the example's tab where it is still open as it was, and opens a new one otherwise. */
  function show(query) {
    const open = tabs.findIndex((tab) => tab.query?.trim() === query.trim());
    if (open >= 0) return changeTab(open);
    addTab();
    queryEditor?.setValue(query);
  }

  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <ul>
        {examples.map(({ path, title, about, query }) => (
          <li key={path}>
            <button type="button" onClick={() => show(query)}>
              <strong>{title}</strong>
              {about && <span>{about}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const examplesPlugin = { title: "Examples", icon: ExamplesIcon, content: ExamplesMenu };
