const token =
  /<\?xml [^<>?]*\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/[\w:.-]+\s*>|<[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>|[^<]+|</gy;
const reference = /&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);/gi;
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Fails unless the text is well-formed XML 1.0 of the plain kind that feeds are: no doctype, no other instructions. */
export function assertWellFormed(xml: string): void {
  const character = forbidden.exec(xml);
  if (character) throw new Error(`forbidden character at ${character.index}`);
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (const [piece] of xml.matchAll(token)) {
    end += piece.length;
    if (piece === "<") throw new Error(`no markup: ${xml.slice(end - 1, end + 60)}`);
    if (piece.startsWith("<?xml ") && end !== piece.length) throw new Error("a declaration inside");
    if (piece.startsWith("<?") || piece.startsWith("<![CDATA[")) continue;
    if (piece.startsWith("</")) {
      const name = piece.slice(2, -1).trim();
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else if (piece.startsWith("<")) {
      const name = /^<([\w:.-]+)/.exec(piece)?.[1] ?? "";
      if (open.length === 0 && ++roots > 1) throw new Error(`a second root ${name}`);
      const attributes = [...piece.matchAll(/\s([\w:.-]+)="/g)].map(([, attribute]) => attribute);
      if (new Set(attributes).size < attributes.length) throw new Error(`an attribute twice: ${piece}`);
      assertReferences(piece);
      if (!piece.endsWith("/>")) open.push(name);
    } else {
      assertReferences(piece);
      if (piece.includes("]]>")) throw new Error("]]> in text");
      if (open.length === 0 && piece.trim() !== "") throw new Error("text outside the root");
    }
  }
  if (end !== xml.length || open.length > 0) throw new Error(`ends within ${open.join(" > ")}`);
}

function assertReferences(piece: string): void {
  if (piece.replace(reference, "").includes("&")) throw new Error(`a bare & in ${piece.slice(0, 80)}`);
}
