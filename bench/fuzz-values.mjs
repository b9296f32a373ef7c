import { readFileSync } from "node:fs";
import { join } from "node:path";

const printed = join(import.meta.dirname, "../tests/figures/numbers/printed-numbers.json");
const langs = "en fr de es ru ar az zh he ja hi tr pl fa ko".split(" ");

/** Kinds of fuzzing for the readers of one short value: a pinpoint, a date, a name, a printed number, TeX. */
export function fuzzValues(engine) {
  const { dateProblem, invertedName, naturalName, parseLocator, parseNames, readEdtf } = engine;
  const { readMeasurement, readMonth, readTex, readWordsDate, readWrittenDate } = engine;
  const { spellingsOf } = engine;
  const numbers = Object.values(JSON.parse(readFileSync(printed, "utf8"))).flat(3);

  /** A language for each text, the same each time. */
  const langOf = (text) => langs[text.length % langs.length];

  return {
    locator: {
      seeds: [
        ...["p. 3", ", pp. 33-35, 37", " art. 2(1)(a) and passim", "{pp. iv, vi-xi, (xv)-(xvii)}"],
        ...[
          ", art. II, § 4 n. 3",
          "، المادة ٢، ٤ و٦",
          ", ст. 2; п. 3",
          "，第3页",
          " S. 12 f., Rn. 5",
        ],
        ...[" ch. 3, fig. 4a suffix, more", "{} x", ", para 1.2.3–1.2.9", " 1-2-3", " madde 5/A"],
      ],
      run(text) {
        const read = parseLocator(text, spellingsOf(langOf(text)));
        if (read && !(read.end >= 0 && read.end <= text.length))
          throw new Error(`a pinpoint that ends at ${read.end} of ${text.length}`);
      },
    },
    date: {
      seeds: [
        ...[
          "2001",
          "2001-02-03",
          "1850/1899",
          "2001-21",
          "19uu",
          "-0044-03-15",
          "2001~/..",
          "200X",
        ],
        ...[
          "3--5 May 2001",
          "May 3, 2001",
          "summer 1999",
          "c. 1900",
          "[1998-99]",
          "2001-02-03T04:05Z",
        ],
        ...["12 Dez. 1948", "1997-1998.", "©2004", "n.d.", "Sept. 4th, 2001", 'jan # "~1"'],
      ],
      run(text) {
        for (const read of [dateProblem, readEdtf, readMonth, readWordsDate, readWrittenDate])
          read(text);
      },
    },
    name: {
      seeds: [
        ...["Doe, Jane and Roe, Richard", "van der Berg, Jan", "{World {Health} Org} and others"],
        ...["de la Cruz, Jr., Ana", "family=Berg, given=Jan, prefix=van, useprefix=true", "Müller"],
        ...["Ibn S{\\=\\i}n{\\=a}", "Jean-Paul Sartre et al.", "A B C D e f G", "von und zu, , X"],
      ],
      run(text) {
        parseNames(text, { onOdd() {} });
        naturalName(text);
        invertedName(text);
      },
    },
    number: {
      seeds: [
        ...numbers,
        ...["some 1,200 people", "between 3 and 4 million", "two thirds", "12½", "−4.5 ± 0.3 °C"],
        ...[
          "quatre-vingt-dix-neuf mille",
          "einundzwanzig",
          "двадцать пять",
          "三千四百五十六万",
          "१२,३४,५६७",
        ],
        ...[
          "at least one in five",
          "30–40 %",
          "$4.2bn",
          "ثلاثة آلاف",
          "12 345,67 €",
          "a dozen dozen",
        ],
      ].filter((text) => typeof text === "string"),
      run: (text) => readMeasurement(text, langOf(text)),
    },
    tex: {
      seeds: [
        ...[
          "\\emph{A} {B} \\'{e}\\\"o \\o{} $x^{2}_{i}$",
          "\\href{https://x.example}{y} --- ``z''",
        ],
        ...[
          "\\newcommand{\\a}[1]{#1#1}\\a{\\a{b}}",
          "\\ce{H2O} \\SI{3}{\\kilo\\metre}",
          "\\frac{1}{2}",
        ],
        ...["\\verb|a| \\textit{\\textbf{c}} {\\em d}", "\\begin{x}\\end{x}", "a_b^c & d # % e"],
      ],
      run(text) {
        for (const isTitle of [false, true]) {
          const read = readTex(text, { isTitle, onProblem() {} });
          if (typeof read !== "string") throw new Error(`TeX became ${typeof read}`);
        }
      },
    },
  };
}
