// Small faults that somebody may well make, and the tests that must see each: `npm run mutations`.
// `find` stands once in `file`.

/**
 * @typedef {object} Mutation
 * @property {string} name - What goes wrong for a user.
 * @property {string} file
 * @property {string} find
 * @property {string} put
 * @property {string[]} tests
 */

/** @type {Mutation[]} */
export const mutations = [
  {
    name: "the list of works puts Protocol 10 before Protocol 2",
    file: "src/pages/client/works/works-search.ts",
    find: 'sensitivity: "base", numeric: true',
    put: 'sensitivity: "base"',
    tests: ["tests/pages/works-order.test.ts"],
  },
  {
    name: "the list beside a text puts Protocol 10 before Protocol 2",
    file: "src/pages/components/source/pane-orders.ts",
    find: "{ numeric: true }",
    put: "{}",
    tests: ["tests/pages/pane-orders.test.ts"],
  },
  {
    name: "a style sorts volume 10 before volume 2",
    file: "src/csl/run/compare.ts",
    find: 'numeric: true, sensitivity: "base"',
    put: 'sensitivity: "base"',
    tests: ["tests/citations/languages.test.ts"],
  },
  {
    name: "a Turkish capital i loses its dot",
    file: "src/csl/text/text-case.ts",
    find: '["tr", "az", "lt"]',
    put: '["az", "lt"]',
    tests: ["tests/citations/languages.test.ts"],
  },
  {
    name: "a treaty that is cited twice running is written in full again",
    file: "src/citations/legal/write-treaty.ts",
    find: "if (ibid !== undefined) {",
    put: 'if (ibid === "") {',
    tests: ["tests/citations/languages.test.ts"],
  },
  {
    name: "“ebd.” is no ibid, because it is German",
    file: "src/csl/print/leaves.ts",
    find: 'element.name === "ibid" ?',
    put: 'term.startsWith("ibid") ?',
    tests: ["tests/citations/languages.test.ts"],
  },
  {
    name: "a Russian note begins with a small letter",
    file: "src/csl/run/capitalize-term.ts",
    find: 'if (tag === "term") return',
    put: 'if (tag === "term" && /[a-z]/.test(plainOf(out))) return',
    tests: ["tests/citations/languages.test.ts"],
  },
  {
    name: "match=none is match=any of the negations",
    file: "src/csl/print/conditions.ts",
    find: "!tests.some((test) => test(context))",
    put: "!tests.every((test) => test(context))",
    tests: ["tests/citations/languages.test.ts"],
  },
  {
    name: "Roman C is 101",
    file: "src/remark/resolve/check-locator.ts",
    find: "C: 100",
    put: "C: 101",
    tests: ["tests/remark/resolve"],
  },
  {
    name: "there is no season 4",
    file: "src/works/edtf-date.ts",
    find: "number <= 24",
    put: "number <= 23",
    tests: ["tests/works"],
  },
  {
    name: "season 4 is a month",
    file: "src/works/possible-date.ts",
    find: "month <= 24",
    put: "month <= 23",
    tests: ["tests/works"],
  },
  {
    name: "Portuguese is that of Brazil",
    file: "src/catalogue/locale.ts",
    find: '["pt", "pt-PT"]',
    put: '["pt", "pt-BR"]',
    tests: ["tests/catalogue"],
  },
  {
    name: "a title that a style quotes otherwise is no link of its own",
    file: "src/pages/components/parts/linked-title.ts",
    find: `.replace(/[“”]/g, '"')`,
    put: "",
    tests: ["tests/pages/linked-title.test.ts"],
  },
  {
    name: "the feed begins with the oldest record",
    file: "src/pages/files/library-feed.ts",
    find: '(b.verifiedOn ?? "").localeCompare(a.verifiedOn ?? "")',
    put: '(a.verifiedOn ?? "").localeCompare(b.verifiedOn ?? "")',
    tests: ["tests/pages/library-feed.test.ts"],
  },
  {
    name: "2000 is no leap year",
    file: "src/works/edtf-date.ts",
    find: " || year % 400 === 0)",
    put: ")",
    tests: ["tests/works"],
  },
  {
    name: "the year 0 is 0 in CSL",
    file: "src/works/iso-year.ts",
    find: "return year > 0 ? year : year - 1;",
    put: "return year >= 0 ? year : year - 1;",
    tests: ["tests/works"],
  },
  {
    name: "a script that names a good scheme later becomes a link",
    file: "src/remark/resolve/safe-addresses.ts",
    find: "/^(?:https?|mailto|tel):/i",
    put: "/(?:https?|mailto|tel):/i",
    tests: ["tests/remark/resolve"],
  },
  {
    name: "two keys have one address",
    file: "src/works/slug.ts",
    find: "!looksMade(key)) return key;",
    put: "true) return key;",
    tests: ["tests/works/slug.test.ts"],
  },
  {
    name: "two letters that changed places count twice",
    file: "src/nearest-names.ts",
    find: "isSwapped(a, b) ? 1 : steps",
    put: "isSwapped(a, b) ? 2 : steps",
    tests: ["tests/nearest-names.test.ts"],
  },
  {
    name: "a spreadsheet runs a cell",
    file: "src/figures/data/write-csv.ts",
    find: "escape_formulas: !isNumber.test(value)",
    put: "escape_formulas: false",
    tests: ["tests/figures/data.test.ts"],
  },
  {
    name: "a hyphen ends a link to words",
    file: "src/figures/data/text-fragment.ts",
    find: '.replaceAll("-", "%2D")',
    put: "",
    tests: ["tests/figures"],
  },
  {
    name: "a value of RIS begins another line",
    file: "src/formats/ris/escape-ris.ts",
    find: "\\u0000-\\u001F",
    put: "\\u0000-\\u0009",
    tests: ["tests/formats"],
  },
  {
    name: "a hedge is a part of a longer word",
    file: "src/figures/numbers/read-number.ts",
    find: "return /\\p{L}$/u.test(hedge) && /^\\p{L}/u.test(words.slice(hedge.length));",
    put: "return hedge === words;",
    tests: ["tests/figures/numbers"],
  },
  {
    name: "a part may be greater than its whole",
    file: "src/figures/resolve-wholes.ts",
    find: "part.value > whole.value",
    put: "part.value > 2 * whole.value",
    tests: ["tests/figures/resolve.test.ts"],
  },
  {
    name: "a sentence ends at “art.”",
    file: "src/notebook/source/sentences.ts",
    find: "(?:arts?|paras?|",
    put: "(?:paras?|",
    tests: ["tests/notebook/abbreviations.test.ts"],
  },
  {
    name: "what was emended moves what is after it",
    file: "src/notebook/source/emendation.ts",
    find: "shift = end - emendedEnd;",
    put: "shift = start - emendedStart;",
    tests: ["tests/notebook"],
  },
  {
    name: "letters of two people become one work",
    file: "src/library/match-works.ts",
    find: 'return by !== "title and year" || one.key === other.key || !authorsDiffer(one, other);',
    put: "return true;",
    tests: ["tests/library/import.test.ts"],
  },
  {
    name: "an ISBN of ten digits is printed with thirteen",
    file: "src/works/isbn.ts",
    find: "length === 10",
    put: "length === 11",
    tests: ["tests/works", "tests/pages"],
  },
];
