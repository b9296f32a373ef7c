import { stringify } from "csv-stringify/sync";
import { claimColumns } from "../../src/notebook/dated-claims.ts";

const elements = [
  "<script>alert(1)</script></script><script>alert(1)</script>",
  "</title></style></textarea></noscript><img src=x onerror=alert(1)>",
  "--><svg onload=alert(1)><iframe srcdoc='<script>alert(1)</script>'></iframe>",
  '<base href="https://elsewhere.example/"><link rel=stylesheet href=//elsewhere.example/a.css>',
  '<meta http-equiv=refresh content="0;url=//elsewhere.example"><form action=//elsewhere.example><input>',
  "</style><style>@import '//elsewhere.example/a.css'; * { background: url(//elsewhere.example/b) }",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  "<object data=//elsewhere.example></object><a href=javascript:alert(1)>x</a><!-- <script>alert(1)//",
];
const breakouts = [
  '" autofocus onfocus="alert(1)" x="',
  "' autofocus onfocus='alert(1)' x='",
  "x onmouseover=alert(1) y",
  "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp;",
  '${alert(1)} {{alert(1)}} <%= alert(1) %> #{alert(1)} `);alert(1);(` \\"};alert(1);//',
  "\u2028alert(1)\u2029// %00%0d%0aSet-Cookie: a=b %zz",
];
const xml = [
  ']]><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]><z>&y;</z>',
  "<?xml-stylesheet href='https://elsewhere.example/a.xsl'?><![CDATA[x",
];

/**
 * What other people may put wherever text is written. Each tries to become more than text: an element, an attribute,
 * a script, an address, a formula, a part of XML, JSON or a style sheet, or a member of an object.
 */
export const payloads: readonly string[] = [
  elements.join(" "),
  ...breakouts.slice(0, 2),
  breakouts.slice(2).join(" "),
  xml.join(" "),
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "//elsewhere.example/a",
  '=HYPERLINK("https://elsewhere.example/","x")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1,2)",
  "\t=1+1",
  "＝1+1",
  "\u202Etxet neddih\u2066 \u200B\u00AD\u{E0041} a\u0000b\u0007c\u001B[2J\uFFFE\uFFFF",
  "a\r\n\r\nTY  - BOOK\r\nER  - \r\n@misc{x,\r\ntitle={y}}\r\n- b: c\r\n",
  "*a* [b](javascript:alert%281%29) ![c](https://elsewhere.example/c.png) $d$",
  "__proto__",
  "constructor",
];

const kinds = ["book", "article", "incollection", "report", "thesis", "legal", "jurisdiction"];
const more = ["online", "patent", "misc", "inproceedings", "legislation", "dataset", "video"];
const types = [...kinds, ...more];
const texts = [
  "title",
  "shorttitle",
  "subtitle",
  "journaltitle",
  "booktitle",
  "series",
  "publisher",
];
const fields = [
  ...texts,
  ...["location", "institution", "volume", "number", "pages", "edition", "note", "annotation"],
  ...["abstract", "keywords", "url", "doi", "isbn", "issn", "eprint", "eprinttype", "pubstate"],
  ...["type", "howpublished", "eventtitle", "venue", "pagetotal", "library", "langid", "origtitle"],
];

const commands: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);
const tex = (text: string): string =>
  text.replace(/[\\~^{}$%&#_]/g, (one) => commands.get(one) ?? `\\${one}`);

/** The files of a notebook that has each payload in each place where text may be, by path. */
export function payloadNotebook(): Record<string, string> {
  const all = payloads.join(" ");
  return {
    "package.json": JSON.stringify({
      name: "payloads",
      type: "module",
      apparatus: {
        title: `N ${all}`,
        description: all,
        contact: all,
        url: "https://notebook.example/a/",
        styles: ["oscola", "apa"],
        licence: { name: all, address: "https://elsewhere.example/" },
        look: { navigation: [{ name: all, to: "https://elsewhere.example/" }], footer: all },
        rules: { "hidden-character": "info" },
      },
    }),
    "references.bib": payloads.map(entry).join("\n"),
    "corrections.csv": stringify([
      ["date", "about", "change", "reason"],
      ...payloads.flatMap((payload, at) => [
        ["2025-01-02", `w${at}`, payload, payload],
        ["2025-01-02", `d${at}`, payload, payload],
      ]),
    ]),
    ...Object.fromEntries(payloads.flatMap((payload, at) => Object.entries(source(payload, at)))),
  };
}

function entry(payload: string, at: number): string {
  const text = tex(payload);
  const said = `{{{${text}}; 1995; https://elsewhere.example/; words={${text}}}}`;
  return `@${types[at % types.length]}{w${at},
  author = {{${text}}}, editor = {Ann ${text} and {${text}}}, translator = {{${text}}}, date = {2001},
  verification = {disputed}, evidence = {https://elsewhere.example/}, verifiedon = {2025-01-02}, asserted = ${said}, denied = ${said},
${fields.map((field) => `  ${field} = {${text}},`).join("\n")}
}
`;
}

function source(payload: string, at: number): Record<string, string> {
  const id = `d${at}`;
  const quoted = JSON.stringify(payload).replace(
    /[\u2028\u2029\uFFFE\uFFFF]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16)}`,
  );
  const front = `---
title: ${quoted}
author: ${quoted}
date: 2020-01-01
lang: en
rights: ${quoted}
received: { how: ${quoted} }
form: plain
emendations: [{ find: slip, read: ${quoted}, why: ${quoted} }]
figures:
  sheep: { label: ${quoted}, unit: ${quoted} }
  lambs: { label: ${quoted}, unit: ${quoted}, part-of: sheep }
charts:
  parts: { title: ${quoted}, form: part-of, whole: sheep, parts: [lambs], labels: { lambs: ${quoted} }, caution: ${quoted} }
---

`;
  const shown = payload.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, "");
  const words = `We lost 50 sheep, 20 of them lambs, by a slip, says a history, ${shown} and so on.`;
  const escaped = shown.replace(/[[\]\\]/g, "\\$&");
  const written = `We lost :figure[50]{#sheep} sheep, :figure[20]{#lambs} of them lambs, by a slip, says [a history](@w${at}), ${escaped} and so on.`;
  return {
    [`sources/${id}.txt`]: `${words}\n`,
    [`sources/${id}.md`]: `${front}${written}\n`,
    [`sources/${id}.comparisons.csv`]: stringify([
      [
        "figure",
        "work",
        "printed",
        "low",
        "high",
        "approximate",
        "counts",
        "locator",
        "date",
        "status",
        "by",
        "seen",
        "lang",
        "measure",
      ],
      [
        "sheep",
        `w${at}`,
        `51 ${payload}`,
        "51",
        "51",
        "false",
        payload,
        payload,
        "2001",
        "verified",
        payload,
        "",
        "en",
        payload,
      ],
    ]),
    [`sources/${id}.claims.csv`]: stringify([
      [...claimColumns],
      ["sheep", "denies", payload, "2001", payload, `w${at}`, "", "en"],
      [`@w${at}`, "asserts", payload, "2001", payload, `w${at}`, "", "en"],
      [`@w${at}`, "denies", payload, "2001", payload, `w${at}`, "", "en"],
    ]),
    [`sources/${id}.provisions.csv`]: stringify([
      ["right", "words", "work", "article"],
      [payload, "20 of them", `w${at}`, payload],
    ]),
  };
}
