/** How a court’s cases are cited: each style has one form for cases of the same kind. */
export type CourtSort = "icj" | "echr" | "eu" | "tribunal" | "committee" | "national";

export interface Court {
  sort: CourtSort;
  /** Its English name, which AGLC writes out. */
  name: string;
  /** OSCOLA’s abbreviation. */
  short: string;
  /** The abbreviation in the Bluebook, which APA and Chicago follow. */
  bluebook: string;
  /** Its names in records, in any language. */
  names: RegExp;
}

/**
 * International courts, and those whose abbreviations the guides print; any other court keeps the name in the
 * record.
 */
const courts: readonly Court[] = [
  court(
    ["echr", "European Court of Human Rights", "ECtHR", "Eur. Ct. H.R."],
    /^(?:european court of human rights|ec(?:t)?hr|eur\. ct\. h\.r\.|cour europ[ée]enne des droits de l['’]homme|cedh|europäischer gerichtshof für menschenrechte|egmr|европейский суд по правам человека|еспч|avropa insan hüquqları məhkəməsi|المحكمة الأوروبية لحقوق الإنسان)(?!\p{L})/iu,
  ),
  court(
    ["icj", "International Court of Justice", "ICJ", "I.C.J."],
    /^(?:international court of justice|icj|i\.c\.j\.|cour internationale de justice|cij|internationaler gerichtshof|igh|международный суд(?: оон)?|محكمة العدل الدولية)$/iu,
  ),
  court(
    ["icj", "Permanent Court of International Justice", "PCIJ", "P.C.I.J."],
    /^(?:permanent court of international justice|pcij|p\.c\.i\.j\.)$/iu,
  ),
  court(
    ["eu", "Court of Justice of the European Union", "CJEU", "CJEU"],
    /^(?:court of justice of the european union|european court of justice|court of justice|cjeu|ecj|cour de justice de l['’]union européenne|gerichtshof der europäischen union|eugh)$/iu,
  ),
  court(
    ["eu", "General Court", "GC", "Gen. Ct."],
    /^(?:general court|general court of the european union|court of first instance)$/iu,
  ),
  court(
    [
      ...(["tribunal", "International Criminal Tribunal for the Former Yugoslavia"] as const),
      ...(["ICTY", "Int’l Crim. Trib. for the Former Yugoslavia"] as const),
    ],
    /^(?:international (?:criminal )?tribunal for the former yugoslavia|icty)(?!\p{L})/iu,
  ),
  court(
    [
      ...(["tribunal", "International Criminal Tribunal for Rwanda"] as const),
      ...(["ICTR", "Int’l Crim. Trib. for Rwanda"] as const),
    ],
    /^(?:international (?:criminal )?tribunal for rwanda|ictr)(?!\p{L})/iu,
  ),
  court(
    ["tribunal", "International Criminal Court", "ICC", "Int’l Crim. Ct."],
    /^(?:international criminal court|icc|cour pénale internationale|cpi|internationaler strafgerichtshof|istgh|международный уголовный суд|المحكمة الجنائية الدولية)$/iu,
  ),
  court(
    ["tribunal", "Special Court for Sierra Leone", "SCSL", "Special Ct. for Sierra Leone"],
    /^(?:special court for sierra leone|scsl)$/iu,
  ),
  court(
    ["tribunal", "Special Tribunal for Lebanon", "STL", "Special Trib. for Lebanon"],
    /^(?:special tribunal for lebanon|stl)$/iu,
  ),
  court(
    ["committee", "Human Rights Committee", "UN Human Rights Committee", "Hum. Rts. Comm."],
    /^(?:(?:un |united nations )?human rights committee|ccpr)$/iu,
  ),
  court(
    [
      ...(["committee", "Committee on the Elimination of Racial Discrimination"] as const),
      "UN Committee on the Elimination of Racial Discrimination",
      "Comm. on the Elimination of Racial Discrimination",
    ],
    /^(?:(?:un )?committee on the elimination of racial discrimination|cerd)$/iu,
  ),
  court(
    [
      ...(["committee", "Committee against Torture", "UN Committee against Torture"] as const),
      "Comm. Against Torture",
    ],
    /^(?:un )?committee against torture$/iu,
  ),
];

function court(
  [sort, name, short, bluebook]: readonly [CourtSort, string, string, string],
  names: RegExp,
): Court {
  return { sort, name, short, bluebook, names };
}

/** The court with a name; one not in the table is treated as a national court under its own name. */
export function courtOf(name: string): Court {
  const known = courts.find(({ names }) => names.test(name.trim()));
  return known ?? { sort: "national", name, short: name, bluebook: name, names: /^$/ };
}
