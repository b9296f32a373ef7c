import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNames } from "../../../src/formats/bibtex/parse-names.ts";
import { familyOf, namedOf, nameText } from "../../../src/works/names.ts";

test.each([
  ["{\\relax Ch}arles Dickens", "Charles | Dickens"],
  [
    "al-Hakim, Tawfiq and al-{\\d H}ak{\\=\\i}m, Tawf{\\=\\i}q",
    "Tawfiq | al-Hakim; Tawfīq | al-Ḥakīm",
  ],
  ["Tawfiq al-Hakim and ʿAbd al-Raḥmān al-Ṣūfī", "Tawfiq | al-Hakim; ʿAbd al-Raḥmān | al-Ṣūfī"],
  ["{al-Hakim}, Tawfiq and ibn al-Haytham, Hasan", "Tawfiq | al-Hakim; Hasan | ibn + al-Haytham"],
  ["Ludwig van Beethoven and 't Hooft, Gerard", "Ludwig | van + Beethoven; Gerard | 't + Hooft"],
  [
    "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
    "Charles Louis Xavier Joseph | de la + Vallée Poussin",
  ],
  ["Jean-Paul {de la Tour} and van-der-Meer, X.", "Jean-Paul | de la Tour; X. | van-der-Meer"],
  ["d'Alembert, Jean and {\\'E}tienne d'Orves", "Jean | d'Alembert; Étienne | d'Orves"],
  [
    "King, Jr., Martin Luther and Frank G. Bennett, Jr.",
    "Martin Luther | King | Jr.; Frank G. | Bennett | Jr.",
  ],
  [
    "Tolkien, J.{\\,}R.{\\,}R. and Christian~R. Schwantes",
    "J. R. R. | Tolkien; Christian R. | Schwantes",
  ],
  ["毛泽东 and 毛, 泽东 and Иванов, И. И.", " | 毛泽东; 泽东 | 毛; И. И. | Иванов"],
  [
    "{Barnes and Noble} and {United Nations, General Assembly}",
    "[Barnes and Noble]; [United Nations, General Assembly]",
  ],
  ["Doe, Jane AND Roe, Richard and ", "Jane | Doe; Richard | Roe"],
  ["League of Towns, and Doe, and Glass {\\&} Co, ", "[League of Towns];  | Doe; [Glass & Co]"],
  ["Richard Roe 0002", "Richard | Roe"],
  ["family=Hasselt, given=Hado P., prefix=van, useprefix=false", "Hado P. | van - Hasselt"],
  [
    'given=Jean, prefix=de la, family=Rousse and "family={Robert and Sons, Inc.}"',
    "Jean | de la + Rousse; [Robert and Sons, Inc.]",
  ],
])("%s", (written, names) => {
  const odd: string[] = [];
  const read = parseNames(written, { onOdd: ({ found }) => odd.push(found) });
  const shown = read.map(({ family = "", given = "", literal, suffix, ...particles }) => {
    if (literal !== undefined) return `[${literal}]`;
    const [dropping, kept] = [particles["dropping-particle"], particles["non-dropping-particle"]];
    const before = dropping ? `${dropping} - ` : kept ? `${kept} + ` : "";
    return [given, before + family, ...(suffix ? [suffix] : [])].join(" | ");
  });
  expect(shown.join("; ")).toBe(names);
  expect(odd).toEqual([]);
});

test.each([
  "Doe, Jane; Roe, Richard; Poe, E. A.",
  "Jane Doe, Richard Roe, Edgar Poe",
  "Doe, Jane \\& Roe, Richard",
  ",",
])("%s is not a name, and nothing of it is lost", (written) => {
  const odd: (string | undefined)[] = [];
  const read = parseNames(written, { onOdd: ({ part }) => odd.push(part) });
  expect(odd).toEqual([written]);
  const words = written.replace(/\\/g, "");
  expect(read).toEqual(/\p{L}/u.test(words) ? [{ literal: words }] : []);
});

test("the entry decides where a particle belongs", () => {
  const [dropping] = parseNames("van Beethoven, Ludwig", { usePrefix: false });
  expect(dropping).toMatchObject({ "dropping-particle": "van", family: "Beethoven" });
  expect(nameText(dropping ?? {})).toBe("Ludwig van Beethoven");
});

test("“others” is not a person", () => {
  const names = parseNames("Aad, Georges and others");
  expect(namedOf(names).map(nameText)).toEqual(["Georges Aad"]);
});

test("names made of words are read back", () => {
  const word = fc.constantFrom("Ada", "Müller", "O’Neill", "J.-P.", "Иван", "McDonald", "Lee");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.array(word, { minLength: 1 }),
      (family, given) => {
        const read = parseNames(
          `${family.join(" ")}, ${given.join(" ")} and ${given.join(" ")} ${family.at(-1)}`,
        );
        expect(read[0]).toEqual({ family: family.join(" "), given: given.join(" ") });
        expect(read[1]).toEqual({ family: family.at(-1), given: given.join(" ") });
        expect(familyOf(read[0] ?? {})).toBe(family.join(" "));
      },
    ),
  );
});

test("no text throws", () => {
  const piece = fc.constantFrom(
    ..."{ } , , \\ ~ - family= prefix= useprefix=true \" and and others Doe de 't $ \\'e 中".split(
      " ",
    ),
    " ",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(Array.isArray(parseNames(pieces.join("")))).toBe(true);
    }),
  );
});
