import type { Treaty, Work } from "../../../src/works/work.ts";

/** The works that the formatting tests cite; treaties as in `treaty-citations.csv`. */
export const works: ReadonlyMap<string, Work> = new Map(list().map((entry) => [entry.key, entry]));

function list(): Work[] {
  return [
    treaty(
      "genocide",
      "Convention on the Prevention and Punishment of the Crime of Genocide",
      "Genocide Convention",
      {
        adopted: "1948-12-09",
        opened: "1948-12-09",
        inForce: "1951-01-12",
        volume: "78",
        page: "277",
      },
    ),
    treaty(
      "icerd",
      "International Convention on the Elimination of All Forms of Racial Discrimination",
      "ICERD",
      {
        adopted: "1965-12-21",
        opened: "1966-03-07",
        inForce: "1969-01-04",
        volume: "660",
        page: "195",
      },
    ),
    treaty("iccpr", "International Covenant on Civil and Political Rights", "ICCPR", {
      adopted: "1966-12-16",
      opened: "1966-12-19",
      inForce: "1976-03-23",
      volume: "999",
      page: "171",
    }),
    treaty(
      "cat",
      "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
      "CAT",
      {
        adopted: "1984-12-10",
        opened: "1985-02-04",
        inForce: "1987-06-26",
        volume: "1465",
        page: "85",
      },
    ),
    treaty("crc", "Convention on the Rights of the Child", "CRC", {
      adopted: "1989-11-20",
      opened: "1990-01-26",
      inForce: "1990-09-02",
      volume: "1577",
      page: "3",
    }),
    book("doe", "Doe", "First Book", 2005),
    book("smith", "Smith", "Second Book", 2006),
    book("constructor", "Roe", "Third Book", 2007),
    book("__proto__", "Poe", "Fourth Book", 2008),
    { ...work("nameless"), kind: "book", verification: "disputed" },
    {
      ...work("undated"),
      kind: "treaty",
      csl: { id: "undated", type: "treaty", title: "Treaty of Nowhere" },
      treaty: {},
    },
  ];
}

export function work(key: string): Work {
  return {
    key,
    ids: [],
    kind: "other",
    csl: { id: key, type: "book" },
    fields: new Map(),
    verification: "unverified",
    evidence: [],
    unconfirmed: [],
    origin: { file: "library.bib", start: 0, end: 0, line: 1, column: 1 },
  };
}

export function book(key: string, family: string, title: string, year: number): Work {
  return {
    ...work(key),
    kind: "book",
    csl: {
      id: key,
      type: "book",
      title,
      author: [{ family, given: "Ann" }],
      issued: { "date-parts": [[year]] },
      publisher: "Press",
    },
  };
}

function treaty(key: string, title: string, short: string, record: Treaty): Work {
  const date = record.adopted?.split("-").map(Number) ?? [];
  return {
    ...work(key),
    kind: "treaty",
    csl: { id: key, type: "treaty", title, "title-short": short, issued: { "date-parts": [date] } },
    treaty: { series: "UNTS", ...record },
  };
}
