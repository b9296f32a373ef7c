import { expect, test } from "vitest";
import { sentences } from "../../src/notebook/source/sentences.ts";

test.each([
  ["It breaches art. 6 of the Covenant. It does so twice.", 2],
  ["It breaches Art. VI of the Covenant.", 1],
  ["See arts. 2 and 3 of the Covenant. They bind.", 2],
  ["See paras. 41–42 of the judgment.", 1],
  ["See p. 12 and pp. 14–16 of vol. 2.", 1],
  ["See No. 17 of the series.", 1],
  ["Of all things, e.g. Annexes, i.e. all of them, cf. Annex II.", 1],
  // A word of its own here, not an abbreviation.
  ["They came for the art. They left.", 2],
  ["He said no. Then he left.", 2],
])("the number of sentences in %s", (text, count) => {
  expect(sentences(text, "en", new Set())).toHaveLength(count);
});

test.each([
  [
    "cs",
    "Podle čl. 5 odst. 2 žilo dne 3. května v obci tzv. Dolní Lhotě 40 lidí. Dnes jich je 12.",
    2,
  ],
  [
    "de",
    "Nach Dr. Meier kamen am 3. Mai bzw. Juni, d. h. Sommer, 30 Kinder. Danach kam niemand.",
    2,
  ],
  ["de", "Die Zahl stieg auf 20. Danach fiel sie.", 2],
  [
    "es",
    "En la Av. Central, según el Sr. Ruiz y la pág. 12, viven 40 personas. En EE. UU. Viven más.",
    2,
  ],
  [
    "fr",
    "M. Martin cite l’art. 5, al. 2, p. ex. Lyon et ses 40 cas. Mme Petit n’en cite aucun.",
    2,
  ],
  ["hy", "Գյուղում ապրում է 40 մարդ: Քաղաքում՝ 2000 մարդ։ Ուրիշ ոչինչ:", 3],
  ["it", "Il dott. Rossi, la sig.ra Bianchi e l’on. Verdi citano l’art. 5. Sono 40 persone.", 2],
  ["pl", "Dr hab. Jan Nowak podał, że tzw. Górny Dwór ma ok. 40 osób. Reszta wyjechała.", 2],
  ["pt", "O Sr. Silva, da Av. Central, contou 40 casas. A Dra. Lima contou 12.", 2],
  [
    "ru",
    "В г. Твери в 1950 г. на ул. Мира жило, т. е. Числилось, 40 чел. После А. С. Иванов уехал.",
    2,
  ],
  ["tr", "II. Cilt, Prof. Kaya ve 3. Mayıs gününe göre 40 kişi geldi. Sonra kimse gelmedi.", 2],
  ["uk", "За даними проф. Коваля, у м. Львові жило 40 тис. Потім менше.", 2],
  [
    "en",
    "J. R. Brown of the U.S. Navy told Mr. Smith of 40 men. They were in Annex V. Nobody came.",
    3,
  ],
])("in %s: %s", (lang, text, count) => {
  expect(sentences(text, lang, new Set())).toHaveLength(count);
});
