import fc from "fast-check";
import { jsonLdText } from "#subgraphs/kit/graph/json-ld.ts";

describe("JSON-LD", () => {
  it("leaves out what a source does not give", () => {
    const text = jsonLdText({
      "@type": "Organization",
      name: "Stalmet",
      url: null,
      knowsAbout: [],
      geo: undefined,
    });
    expect(JSON.parse(text)).toEqual({
      "@context": "https://schema.org",
      "@type": "Organization",
      name: "Stalmet",
    });
  });

  it.each(["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028\u2029", "&lt;", '"\\'])(
    "cannot end the element that it stands in: %s",
    (name) => {
      const text = jsonLdText({ name });
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text).name).toBe(name);
    },
  );

  it("reads back whatever text a stranger wrote", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const text = jsonLdText({ name });
        expect(text).not.toMatch(/[<>&]/);
        expect(JSON.parse(text).name).toBe(name);
      }),
    );
  });
});
