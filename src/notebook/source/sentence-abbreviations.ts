/** Words whose full stop does not end a sentence in a language, in lower case and without spaces. */
export interface SentenceAbbreviations {
  /** Followed by a name or another word: `dr`, `z.b`. */
  beforeWords: string;
  /** Followed by a number, in digits or Roman numerals: `art`, `nr`. */
  beforeNumbers: string;
}

/** For every language: the Latin that documents use, and the words of citations. */
export const common: SentenceAbbreviations = {
  beforeWords: "cf dr e.g i.e ibid prof st vs viz",
  beforeNumbers: "art arts no nos nr p pp para paras vol vols",
};

export const abbreviations: Readonly<Record<string, SentenceAbbreviations>> = {
  cs: {
    beforeWords: "ing mgr mudr např např resp sv tj tzn tzv ul",
    beforeNumbers: "č čl odst písm s sb str",
  },
  da: { beforeWords: "bl.a dvs f.eks hr", beforeNumbers: "kap nr s stk" },
  de: {
    beforeWords: "bzw ca d.h evtl fr ggf h.c hr inkl med sog u.a u.u vgl z.b z.t",
    beforeNumbers: "abs abschn bd kap lit rn rz s tab tz ziff",
  },
  el: { beforeWords: "δηλ κ κα π.χ", beforeNumbers: "αρ άρθρ παρ σελ" },
  en: {
    beforeWords:
      "adm approx capt col ft gen gov hon jr lt messrs mr mrs ms mt rep rev sen sgt sr u.k u.n u.s",
    beforeNumbers:
      "apr aug c ch chap cl dec feb fig figs jan jul jun mar n nov oct reg res sec secs sep sept",
  },
  es: {
    beforeWords: "arq av d dña dra ee ee.uu gral ing lic p.ej sr sra srta sta sto ud uds",
    beforeNumbers: "apdo cap inc núm núms pág págs párr párrs tít",
  },
  fi: { beforeWords: "esim mm ns ts", beforeNumbers: "s" },
  fr: {
    beforeWords: "env ex m me mm p.ex",
    beforeNumbers: "al ch chap fig par tit",
  },
  hr: { beforeWords: "npr odn tj tzv", beforeNumbers: "br čl st str" },
  hu: { beforeWords: "ifj ill kb pl ún özv", beforeNumbers: "cikk sz" },
  hy: { beforeWords: "օր պրն տ.տ", beforeNumbers: "էջ հոդ" },
  it: {
    beforeWords: "avv dott ecc es ing on p.es sig sig.ra ss",
    beforeNumbers: "artt cap co n nn pag pagg par",
  },
  nl: { beforeWords: "bijv d.w.z dhr drs ir mevr mr m.b.t o.a t.a.v", beforeNumbers: "blz lid" },
  pl: {
    beforeWords: "al hab inż jw m.in mgr np ok os płk pn ppłk św tj tzw ul zob",
    beforeNumbers: "nr par pkt poz rozdz s str ust",
  },
  pt: {
    beforeWords: "av d dra eng exa exmo p.ex r sr sra v.ex",
    beforeNumbers: "cap inc n núm pág págs par parágr",
  },
  ro: { beforeWords: "dl dna ing pr str", beforeNumbers: "alin lit pag" },
  ru: {
    beforeWords: "акад г ген гр им обл оз пер пл пос проф р-н св см ср т.е т.н т.к ул",
    beforeNumbers: "абз гл п пп рис ст стр табл ч",
  },
  sk: { beforeWords: "ing mgr napr tj tzv ul", beforeNumbers: "č čl ods písm s str" },
  sl: { beforeWords: "npr oz t.i tj", beforeNumbers: "čl odst št str" },
  sv: { beforeWords: "bl.a d.v.s dvs fr.o.m kl s.k t.ex t.o.m", beforeNumbers: "kap s" },
  tr: { beforeWords: "av bkz doç mah müh örn sn vb yrd", beforeNumbers: "m md s" },
  uk: {
    beforeWords: "акад вул див ім м наприкл обл проф св т.зв т.к тзв",
    beforeNumbers: "абз гл п пп рис ст стор табл ч",
  },
};

/**
 * Languages that write ordinals such as days and centuries with a full stop, and the words before such a number.
 */
export const ordinalsAfter: Readonly<Record<string, string>> = {
  cs: "dne do od",
  da: "den det fra i på til",
  de: "am beim das dem den der des die im vom zum zur",
  fi: "",
  hr: "dana do od",
  hu: "a az",
  nb: "den det fra i på til",
  nn: "den det frå i på til",
  no: "den det fra i på til",
  pl: "",
  sk: "dňa do od",
  sl: "dne do od",
  tr: "",
};
