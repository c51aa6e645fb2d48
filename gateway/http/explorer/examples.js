// The first comment line of an example is its title, the further ones say what it shows.
const files = import.meta.glob("./examples/*.graphql", { query: "?raw", import: "default", eager: true });

export const examples = Object.entries(files)
  .sort(([left], [right]) => left.localeCompare(right))
  .map(([path, query]) => {
    const comments = [];
    for (const line of query.split("\n")) {
      if (!line.startsWith("#")) break;
      comments.push(line.replace(/^#\s*/, ""));
    }
    return { path, query, title: comments[0] ?? path, about: comments.slice(1).join(" ") };
  });
