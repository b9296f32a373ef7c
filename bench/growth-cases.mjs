// Texts that a careless reader would read again and again, by how often a part of them is repeated.

const one = (part) => (n) => part.repeat(n);
export const many =
  (make, between = "") =>
  (n) =>
    Array.from({ length: n }, (_, i) => make(i)).join(between);
const nested = (open, close) => (n) => open.repeat(n) + close.repeat(n);

/** Markdown constructs: CommonMark’s, those of tables and footnotes, and our own. */
export const constructs = new Map([
  ...[
    ..."[ ] ( ) * _ ** __ *a a* *a_ ` ``a < > & ! \\ # | ~ - = + . : ; , @ ^ $ { } \" '".split(" "),
    ..."[a]( ![a]( ![ [^ ^[ <a <!-- <? <![CDATA[ <http:// &amp; &#0 \\* \\] /@a @{ -@ [@ [@a [@a; [-@a".split(
      " ",
    ),
    ...":figure[ :figure[a {#a} ]{# ]{#a} ](@ ](<@a; @a[ [a](@b) ](@a".split(" "),
    ...[
      "\t",
      " ",
      "\n",
      "\r",
      "a\n",
      "a  \n",
      "a\\\n",
      "> ",
      ">\n",
      "- ",
      "- a\n",
      "1. ",
      "* a\n\n",
      "---\n",
      "===\n",
      "a\n---\n",
    ],
    ...[
      "# a\n",
      "    a\n",
      "```\n",
      "~~~\n",
      "|a",
      "| - ",
      "|a|b|\n",
      "<a b=",
      '<a b="',
      "<b>\n\n",
      "@a ",
      "@a; ",
      "@a. ",
      "\\ ",
    ],
    ...[
      "\0",
      "\u0301",
      "\u200D",
      "\u202E",
      "\u2067",
      "\uD800",
      "😀",
      "e\u0301",
      "ا",
      "中",
      "\uFEFF",
      "\u00AD",
      "\u{E0041}",
    ],
    ..."“ ” « ‘ ’ – — … § ¶ ª".split(" "),
    ...[
      "::: {#refs}\n",
      "::: {#refs .a}\n:::\n",
      ":::\n",
      "::: a\n",
      "> ::: {#refs}\n:::\n",
      "[^1]: a\n",
      "[a]: b\n",
      "[^1]\n\n",
    ],
  ].map((part) => [JSON.stringify(part).slice(1, -1), one(part)]),
  ["[…]", nested("[", "]")],
  ["[a](b) in links", nested("[", "](b)")],
  ["pictures in pictures", nested("![", "](b)")],
  ["*(…)* in emphasis", nested("*a ", "*")],
  ["citations in citations", nested("[@a ", "]")],
  ["parts without key", nested("[@a; ", "]")],
  ["emphasis in citations", nested("[@a *b", "]")],
  ["locators in locators", nested("@a [", "]")],
  ["figures in figures", nested(":figure[a", "]{#a}")],
  ["notes in notes", nested("^[@a ", "]")],
  ["quotation marks in others", nested("“a ", "”")],
  ["columns in list items", many((i) => `${" ".repeat(2 * (i % 60))}- a`, "\n")],
  ["fences of growing length", many((i) => "`".repeat((i % 300) + 1), " ")],
  ["a table of one row", (n) => `${"|a".repeat(n)}|\n${"|-".repeat(n)}|\n${"|b".repeat(n)}|\n`],
  ["a table of many rows", (n) => `|a|b|\n|-|-|\n${"|c|d|\n".repeat(n)}`],
  ["a table of rows too long", (n) => `|a|\n|-|\n${"|c".repeat(n)}\n`],
  [
    "rows of a wide table without cells",
    (n) => `${"|a".repeat(n >> 4)}|\n${"|-".repeat(n >> 4)}|\n${"|b\n".repeat(16)}`,
  ],
  [
    "notes with calls",
    (n) => many((i) => `a[^${i}]`, "\n\n")(n) + "\n\n" + many((i) => `[^${i}]: b`, "\n\n")(n),
  ],
  ["calls of one note", (n) => `${"a[^1] ".repeat(n)}\n\n[^1]: b\n`],
  [
    "definitions with uses",
    (n) => many((i) => `[a${i}]`, "\n")(n) + "\n\n" + many((i) => `[a${i}]: b`, "\n")(n),
  ],
  [
    "notes that cite",
    (n) =>
      many((i) => `a[^${i}]`, "\n\n")(n) +
      "\n\n" +
      many((i) => `[^${i}]: see [@k${i % 50}, p. ${i}]`, "\n\n")(n),
  ],
  ["citations", many((i) => `a [@k${i % 50}, p. ${i}].`, "\n\n")],
  ["citations in one paragraph", many((i) => `Words that say it [@k${i % 50}, p. ${i}].`, " ")],
  ["one citation of many works", (n) => `[${many((i) => `@k${i % 50}`, "; ")(n)}]`],
  ["spans", many((i) => `[words ${i}](@k${i % 50})`, " ")],
  ["unknown keys", many((i) => `[@unknown${i}]`, "\n\n")],
  ["a long locator", (n) => `[@k1, p. ${many((i) => `${i}-${i + 1}`, ", ")(n)}]`],
  ["locators of an article", (n) => `[@k1, art. ${many((i) => `${i}(1)(a)`, ", ")(n)}]`],
  ["a long prefix", (n) => `[${"see also ".repeat(n)} @k1]`],
  ["a long suffix", (n) => `[@k1 ${"and so on, ".repeat(n)}]`],
  ["a long key", (n) => `[@${"a".repeat(n)}]`],
  ["a long key with points", (n) => `[@${"a.".repeat(n)}]`],
  ["nocite", (n) => `---\nnocite: "${many((i) => `@k${i % 50}`, ", ")(n)}"\n---\n\na\n`],
  ["front matter", (n) => `---\n${many((i) => `k${i}: v`, "\n")(n)}\n---\n\na\n`],
  ["lists of front matter", (n) => `---\na: [${many(String, ", ")(n)}]\n---\n\na\n`],
  ["a string of front matter", (n) => `---\ntitle: "${"\\u0041 ".repeat(n)}"\n---\n\na\n`],
  [
    "references of front matter",
    (n) =>
      `---\nreferences:\n${many((i) => `- {id: r${i}, type: book, title: T}`, "\n")(n)}\n---\n\n[@r0]\n`,
  ],
]);

/** The parts of a value. */
export const parts = [
  ..."{a}_ “ ” ‘ « <i> <i>a</i>_ </i> <span_ &amp; & % $ $a$_ # ~ ^ _ \\ \\\\ \" ' ` ( ) [ ] ( - -- – , ; : . ? ! / | = + * @ 0 1- 1, a A A. a- A-".split(
    " ",
  ),
  ..."\\emph{ \\emph{a}_ {\\ \\'{e} \\\"o \\textsuperscript{ \\foo \\foo{a}_ and_ _and_ a_and_ A,_B_and_ van_ {van}_ https:// http://a.b/_ 10.1000/ p._ 1999/ ../ 1999-01_and_ adopted=1999_and_".split(
    " ",
  ),
  ..."\u00E9 e\u0301 \u202E \u200B \uD800 😀 中 ا \u0130 ß".split(" "),
]
  .map((part) => part.replaceAll("_", " "))
  .concat("\t", "\r\n", " ", "\n\n");

/** Works by their number, and the ways to cite all of them. */
const bookOf = (i) =>
  `@book{k${i}, title = {Title ${i}}, author = {Family${i}, Jane}, year = 1999}`;
const alike = (i) => `@book{k${i}, title = {Title ${i}}, author = {Doe, Jane}, year = 1999}`;
const namesakes = (i) =>
  `@book{k${i}, title = {Title ${i}}, author = {Doe, J${i}ane}, year = 1999}`;

function cited(cite, separator = "\n\n", book = bookOf) {
  return (n) => ({ document: many(cite, separator)(n), library: many(book, "\n")(n) });
}

function closed(start, end) {
  return (n) => {
    const { document, library } = cited((i) => `@k${i}`, "; ")(n);
    return { document: start + document + end, library };
  };
}

export const citing = new Map([
  ["each work once", cited((i) => `Words [@k${i}].`)],
  ["each work twice", cited((i) => `Words [@k${i}] and [@k${i >> 1}, p. 3].`)],
  ["each work in the text", cited((i) => `Words of @k${i} [p. 3].`)],
  ["each work as a span", cited((i) => `See [words](<@k${i}>).`)],
  ["each work in a note", cited((i) => `Words.^[See @k${i}.]`)],
  ["spans of two works", cited((i) => `See [words](<@k${i}; @k${i >> 1}>).`)],
  ["one citation of all", closed("[", "]")],
  ["one span of all", closed("[words](<", ">)")],
  ["one paragraph", cited((i) => `Words [@k${i}].`, " ")],
  ["works alike", cited((i) => `Words [@k${i}].`, "\n\n", alike)],
  ["namesakes", cited((i) => `Words [@k${i}].`, "\n\n", namesakes)],
  [
    "works cited by nothing",
    (n) => ({ document: '---\nnocite: "@*"\n---\n', library: many(bookOf, "\n")(n) }),
  ],
  ["one work", (n) => ({ document: "Words [@k0].\n\n".repeat(n), library: bookOf(0) })],
]);

/** Libraries and imports, by format. */
export const libraries = new Map([
  [
    "entries",
    many((i) => `@book{k${i}, title = {Title ${i}}, author = {Doe, Jane}, year = 1999}`, "\n"),
  ],
  [
    "entries of one title",
    many((i) => `@book{k${i}, title = {The Title}, author = {Doe, Jane}, year = 1999}`, "\n"),
  ],
  ["entries of one key", many(() => "@book{k, title = {Title}}", "\n")],
  [
    "keys that look alike",
    many((i) => `@book{${i % 2 ? "а" : "a"}${i >> 1}, title = {Title ${i}}}`, "\n"),
  ],
  ["former keys", (n) => `@book{k, title = {T}, ids = {${many((i) => `o${i}`, ", ")(n)}}}`],
  [
    "strings",
    (n) =>
      `${many((i) => `@string{s${i} = ${i ? `s${i - 1}` : '"x"'}}`, "\n")(n)}\n@misc{a, title = s${n - 1}}`,
  ],
  ["a value of strings", (n) => `@string{s = "x"}\n@misc{a, title = s${" # s".repeat(n)}}`],
  ["parents of parents", many((i) => `@misc{k${i}, crossref = {k${i + 1}}}`, "\n")],
  [
    "children of one",
    (n) =>
      `${many((i) => `@inbook{k${i}, crossref = {p}, title = {T}}`, "\n")(n)}\n@book{p, title = {P}}`,
  ],
  ["fields", (n) => `@misc{a, ${many((i) => `f${i} = {v}`, ", ")(n)}}`],
  ["one field again", (n) => `@misc{a, ${many(() => "title = {v}", ", ")(n)}}`],
  ["@", one("@")],
  ["@book{", one("@book{")],
  ["@book{a,", one("@book{a,")],
  ["@book{a, title = {", one("@book{a, title = {")],
  ["@comment{", one("@comment{")],
  ["@string{a = ", one("@string{a = ")],
  ["%\\n", one("%\n")],
  ['@a{b,c="', one('@a{b,c="')],
  ["open braces in a value", (n) => `@misc{a, title = {${"{".repeat(n)}`],
  ["= = =", (n) => `@misc{a, ${"a = ".repeat(n)}}`],
  ["RIS records", many((i) => `TY  - BOOK\nTI  - T${i}\nAU  - Doe, J.\nPY  - 1999\nER  - \n`)],
  ["RIS records alike", many(() => "TY  - BOOK\nAU  - Doe, J.\nPY  - 1999\nER  - \n")],
  ["RIS authors", (n) => `TY  - BOOK\n${"AU  - Doe, J.\n".repeat(n)}ER  - \n`],
  ["RIS without end", one("TY  - BOOK\n")],
  ["RIS lines of no tag", (n) => `TY  - BOOK\nAB  - a\n${"more words\n".repeat(n)}ER  - \n`],
  [
    "CSL-JSON items",
    (n) => `[${many((i) => `{"id":"k${i}","type":"book","title":"T${i}"}`, ",")(n)}]`,
  ],
  [
    "CSL-JSON authors",
    (n) => `[{"id":"k","type":"book","author":[${many((i) => `{"family":"F${i}"}`, ",")(n)}]}]`,
  ],
  ["CSL-JSON note", (n) => `[{"id":"k","type":"book","note":"${"volume: 3\\n".repeat(n)}"}]`],
  ["[", one("[")],
  ['{"a":', one('{"a":')],
  ["CSL-YAML items", (n) => many((i) => `- id: k${i}\n  type: book\n  title: T${i}\n`)(n)],
  ["NBIB records", many((i) => `PMID- ${i}\nTI  - T\nFAU - Doe, J\n\n`)],
  [
    "EndNote XML records",
    (n) =>
      `<xml><records>${"<record><ref-type>6</ref-type><titles><title>T</title></titles></record>".repeat(n)}</records></xml>`,
  ],
  [
    "MODS",
    (n) =>
      `<modsCollection xmlns="http://www.loc.gov/mods/v3">${"<mods><titleInfo><title>T</title></titleInfo></mods>".repeat(n)}</modsCollection>`,
  ],
  [
    "RDF",
    (n) =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#">${many((i) => `<bib:Book rdf:about="#i${i}"><z:itemType>book</z:itemType><dc:title>T</dc:title></bib:Book>`)(n)}</rdf:RDF>`,
  ],
  ["RDF attributes", (n) => `<rdf:RDF ${many((i) => `a${i}="b"`, " ")(n)}/>`],
  ["CSV rows", (n) => `title,author,year\n${many((i) => `T${i},"Doe, J.",1999`, "\n")(n)}\n`],
]);
