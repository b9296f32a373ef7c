// Documents and libraries of any size for the bench: the same numbers give the same text.

const families =
  "Abreu Aliyev Bakker Brandt Castillo Chen Dvořák Eriksen Fontaine García Haddad Ivanova Jansen Kowalski Larsen Müller Nakamura O’Connor Petrov Quigley Rossi Santos Tanaka Usman Varga Weber Xu Yılmaz Zimmermann Okafor".split(
    " ",
  );
const endings = ["", "s", "sen", "ova", "er", "ini", "ez", "man", "ström", "-Lee"];
const given =
  "Ada Boris Clara Dmitri Elena Farid Grace Hugo Ines Jonas Kamala Leyla Marek Nadia Omar Paula Quentin Rosa Sven Tariq Uma Viktor Wanda Ximena Yusuf Zoë".split(
    " ",
  );
const nouns =
  "memory treaties archives migration evidence settlements witnesses jurisdiction borders testimony cities households rivers networks language climate trade health schools courts".split(
    " ",
  );
const adjectives =
  "contested early comparative regional forgotten collective legal rural statistical oral late modern displaced unequal shared public".split(
    " ",
  );
const places = "Baku Geneva Lagos Lima Lyon Oslo Porto Vienna Yerevan Zürich".split(" ");
const presses = ["University Press", "Academic Books", "Institute of History", "Law Publishers"];

/** A generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return function () {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The keys of a generated library, in its order. */
export function libraryKeys(entries) {
  return Array.from({ length: entries }, (_, index) => `work${index}`);
}

/** A BibLaTeX library with a given number of entries of about 540 bytes each. */
export function generateLibrary(entries, seed = 1) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = (from, to) => from + Math.floor(random() * (to - from + 1));
  const name = () =>
    `${pick(families)}${pick(endings)}, ${pick(given)}${random() < 0.4 ? ` ${pick(given)[0]}.` : ""}`;
  const names = () => Array.from({ length: pick([1, 1, 2, 2, 3, 4]) }, name).join(" and ");
  const phrase = () => `${pick(adjectives)} ${pick(nouns)} and ${pick(adjectives)} ${pick(nouns)}`;
  const title = () => {
    const words = phrase();
    const place = random() < 0.3 ? `{${pick(places)}}` : pick(places);
    return `${words[0].toUpperCase()}${words.slice(1)} in ${place}, ${number(1800, 1950)}--${number(1951, 2020)}`;
  };
  const abstract = () =>
    Array.from({ length: 4 }, () => `This part follows ${phrase()}.`).join(" ");

  return libraryKeys(entries)
    .map((key) => {
      const kind = random();
      const fields = { author: names(), title: title(), year: number(1950, 2024) };
      if (kind < 0.55) {
        Object.assign(fields, {
          journal: `Journal of ${pick(adjectives)} ${pick(nouns)}`,
          volume: number(1, 90),
          number: number(1, 12),
          pages: `${number(1, 300)}--${number(301, 600)}`,
          doi: `10.${number(1000, 9999)}/${key}`,
        });
      } else if (kind < 0.8) {
        Object.assign(fields, {
          publisher: `${pick(places)} ${pick(presses)}`,
          address: pick(places),
          isbn: withCheckDigit(`978-0-${number(100, 999)}-${number(10000, 99999)}`),
        });
      } else if (kind < 0.9) {
        Object.assign(fields, {
          editor: names(),
          booktitle: title(),
          publisher: `${pick(places)} ${pick(presses)}`,
          pages: `${number(1, 300)}--${number(301, 600)}`,
        });
      } else {
        Object.assign(fields, {
          url: `https://example.org/${key}`,
          note: `Na{\\"i}ve text, 10\\% of it`,
        });
      }
      const type =
        kind < 0.55 ? "article" : kind < 0.8 ? "book" : kind < 0.9 ? "incollection" : "misc";
      const lines = Object.entries({ ...fields, abstract: abstract() });
      return `@${type}{${key},\n${lines.map(([field, value]) => `  ${field} = {${value}},`).join("\n")}\n}\n`;
    })
    .join("\n");
}

/** A Markdown document with a given number of citations of a library’s works, three per paragraph. */
export function generateDocument(citations, entries, seed = 2) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const keys = libraryKeys(entries);
  const words = () =>
    `The ${pick(adjectives)} ${pick(nouns)} of the ${pick(adjectives)} ${pick(nouns)}`;
  const page = () => 1 + Math.floor(random() * 300);
  const forms = [
    () => `${words()} are *well* known [@${pick(keys)}].`,
    () =>
      `${words()} were described elsewhere [see @${pick(keys)}, pp. ${page()}-${page() + 300}].`,
    () => `${words()} came later [@${pick(keys)}; @${pick(keys)}, ch. 3].`,
    () => `As @${pick(keys)} says, ${words().toLowerCase()} matter.`,
    () => `@${pick(keys)} [p. ${page()}] doubts it; ${words().toLowerCase()} do not.`,
    () => `${words()} have a date [-@${pick(keys)}].`,
  ];
  const paragraphs = [];
  for (let done = 0; done < citations;) {
    if (done % 60 === 0) paragraphs.push(`## Part ${done / 60 + 1}`);
    const count = Math.min(3, citations - done);
    paragraphs.push(Array.from({ length: count }, () => pick(forms)()).join(" "));
    done += count;
  }
  return `# A paper\n\n${paragraphs.join("\n\n")}\n`;
}

/** Twelve digits of an ISBN and the matching check digit: a wrong one would be reported. */
function withCheckDigit(isbn) {
  const digits = [...isbn.replaceAll("-", "")].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 ? 3 : 1), 0);
  return `${isbn}-${(10 - (sum % 10)) % 10}`;
}
