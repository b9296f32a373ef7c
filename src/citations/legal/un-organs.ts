/** An organ of the United Nations, as guides and its resolutions name it. */
export interface UnOrgan {
  /** How its document symbols begin. */
  symbols: RegExp;
  /** Its names in records, in any language. */
  names: RegExp;
  name: string;
  /** OSCOLA 2006’s abbreviation for it as an author. */
  oscola: string;
  bluebook: string;
  /** Before the number of a resolution, in OSCOLA, AGLC and the Bluebook. Missing for organs that adopt none. */
  resolution?: readonly [oscola: string, aglc: string, bluebook: string];
}

/** The first matching row counts: bodies come before the organ they report to. */
const organs: readonly UnOrgan[] = [
  {
    symbols: /^A\/HRC\//,
    names: /^(?:(?:un |united nations )?human rights council|unhrc|hrc)$/iu,
    name: "Human Rights Council",
    oscola: "UNHRC",
    bluebook: "Hum. Rts. Council",
    resolution: ["UNHRC Res", "HRC Res", "Hum. Rts. Council Res."],
  },
  {
    symbols: /^E\/CN\.4\//,
    names: /^(?:(?:un |united nations )?commission on human rights|unchr)$/iu,
    name: "Commission on Human Rights",
    oscola: "UNCHR",
    bluebook: "Comm’n on Hum. Rts.",
    resolution: ["UNCHR Res", "CHR Res", "Comm’n on Hum. Rts. Res."],
  },
  committee(/^CCPR\/C\//, "Human Rights Committee", "Hum. Rts. Comm."),
  committee(
    /^E\/C\.12\//,
    "Committee on Economic, Social and Cultural Rights",
    "Comm. on Econ., Soc. & Cultural Rts.",
  ),
  committee(
    /^CERD\/C\//,
    "Committee on the Elimination of Racial Discrimination",
    "Comm. on the Elimination of Racial Discrimination",
  ),
  committee(
    /^(?:CEDAW\/C\/|A\/\d+\/38$)/,
    "Committee on the Elimination of Discrimination against Women",
    "Comm. on the Elimination of Discrimination Against Women",
  ),
  committee(/^CAT\/C\//, "Committee against Torture", "Comm. Against Torture"),
  committee(/^CRC\/C\//, "Committee on the Rights of the Child", "Comm. on the Rts. of the Child"),
  committee(
    /^CRPD\/C\//,
    "Committee on the Rights of Persons with Disabilities",
    "Comm. on the Rts. of Pers. with Disabilities",
  ),
  committee(
    /^CED\/C\//,
    "Committee on Enforced Disappearances",
    "Comm. on Enforced Disappearances",
  ),
  committee(/^CMW\/C\//, "Committee on Migrant Workers", "Comm. on Migrant Workers"),
  {
    symbols: /^S\//,
    names:
      /^(?:(?:un |united nations )?security council|unsc|conseil de sécurité(?: des nations unies)?|(?:un-)?sicherheitsrat|совет безопасности(?: оон)?|مجلس الأمن)$/iu,
    name: "Security Council",
    oscola: "UNSC",
    bluebook: "S.C.",
    resolution: ["UNSC Res", "SC Res", "S.C. Res."],
  },
  {
    symbols: /^E\//,
    names: /^(?:(?:un |united nations )?economic and social council|ecosoc|unecosoc)$/iu,
    name: "Economic and Social Council",
    oscola: "UN ESC",
    bluebook: "Econ. & Soc. Council",
    resolution: ["UN ESC Res", "ESC Res", "E.S.C. Res."],
  },
  {
    symbols: /^A\//,
    names:
      /^(?:(?:un |united nations )?general assembly|unga|assemblée générale(?: des nations unies)?|(?:un-)?generalversammlung|генеральная ассамблея(?: оон)?|الجمعية العامة(?: للأمم المتحدة)?)$/iu,
    name: "General Assembly",
    oscola: "UNGA",
    bluebook: "G.A.",
    resolution: ["UNGA Res", "GA Res", "G.A. Res."],
  },
];

function committee(symbols: RegExp, name: string, bluebook: string): UnOrgan {
  const names = new RegExp(`^(?:un |united nations )?${name.replaceAll(",", ",?")}$`, "iu");
  return { symbols, names, name, oscola: `UN ${name}`, bluebook };
}

/** The organ a symbol belongs to. */
export function organOfSymbol(symbol: string): UnOrgan | undefined {
  return organs.find(({ symbols }) => symbols.test(symbol));
}

/** The organ with a name. */
export function organOfName(name: string): UnOrgan | undefined {
  return organs.find(({ names }) => names.test(name.trim()));
}

/** Whether a body is the United Nations or one of its organs. */
export function isUnitedNations(name: string): boolean {
  return /^(?:united nations|un|u\.n\.|nations unies|vereinte nationen|оон|организация объединенных наций|الأمم المتحدة)$/iu.test(
    name.trim(),
  )
    ? true
    : organOfName(name) !== undefined;
}
