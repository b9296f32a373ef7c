/** One label’s words: in full and abbreviated, singular and plural. Abbreviations include their full stops. */
export interface PrintedTerm {
  long: readonly [one: string, more: string];
  short: readonly [one: string, more: string];
}

type Terms = Readonly<Record<string, PrintedTerm>>;

/** The legal locators for which CSL has no terms, by language. */
export const printedLegalTerms: ReadonlyMap<string, Terms> = new Map(
  Object.entries<Terms>({
    en: {
      annex: same("annex", "annexes"),
      "common-article": {
        long: ["common article", "common articles"],
        short: ["common art.", "common arts."],
      },
      preamble: { long: ["preamble", "preambles"], short: ["pmbl.", "pmbls."] },
      recital: same("recital", "recitals"),
    },
    fr: {
      annex: same("annexe", "annexes"),
      "common-article": {
        long: ["article commun", "articles communs"],
        short: ["art. commun", "art. communs"],
      },
      preamble: same("préambule", "préambules"),
      recital: { long: ["considérant", "considérants"], short: ["cons.", "cons."] },
    },
    de: {
      annex: { long: ["Anhang", "Anhänge"], short: ["Anh.", "Anh."] },
      "common-article": {
        long: ["gemeinsamer Artikel", "gemeinsame Artikel"],
        short: ["gemeinsamer Art.", "gemeinsame Art."],
      },
      preamble: same("Präambel", "Präambeln"),
      recital: { long: ["Erwägungsgrund", "Erwägungsgründe"], short: ["ErwGr.", "ErwGr."] },
    },
    es: {
      annex: same("anexo", "anexos"),
      "common-article": {
        long: ["artículo común", "artículos comunes"],
        short: ["art. común", "arts. comunes"],
      },
      preamble: same("preámbulo", "preámbulos"),
      recital: same("considerando", "considerandos"),
    },
    it: {
      annex: { long: ["allegato", "allegati"], short: ["all.", "all."] },
      "common-article": {
        long: ["articolo comune", "articoli comuni"],
        short: ["art. comune", "artt. comuni"],
      },
      preamble: same("preambolo", "preamboli"),
      recital: same("considerando", "considerando"),
    },
    pt: {
      annex: same("anexo", "anexos"),
      "common-article": {
        long: ["artigo comum", "artigos comuns"],
        short: ["art. comum", "arts. comuns"],
      },
      preamble: same("preâmbulo", "preâmbulos"),
      recital: same("considerando", "considerandos"),
    },
    ru: {
      annex: same("приложение", "приложения"),
      "common-article": {
        long: ["общая статья", "общие статьи"],
        short: ["общая ст.", "общие ст."],
      },
      preamble: same("преамбула", "преамбулы"),
      recital: same("пункт преамбулы", "пункты преамбулы"),
    },
  }),
);

/** The labels with which the English guides cite legal works; a style may have its own words. */
export const legalPinTerms: Terms = {
  appendix: { long: ["appendix", "appendices"], short: ["app.", "apps."] },
  "article-locator": { long: ["article", "articles"], short: ["art.", "arts."] },
  chapter: { long: ["chapter", "chapters"], short: ["ch.", "chs."] },
  clause: { long: ["clause", "clauses"], short: ["cl.", "cls."] },
  figure: { long: ["figure", "figures"], short: ["fig.", "figs."] },
  note: { long: ["note", "notes"], short: ["n.", "nn."] },
  page: { long: ["page", "pages"], short: ["", ""] },
  paragraph: { long: ["paragraph", "paragraphs"], short: ["para.", "paras."] },
  part: { long: ["part", "parts"], short: ["pt.", "pts."] },
  rule: { long: ["rule", "rules"], short: ["r.", "rr."] },
  section: { long: ["section", "sections"], short: ["s.", "ss."] },
  "title-locator": { long: ["title", "titles"], short: ["tit.", "tits."] },
  volume: { long: ["volume", "volumes"], short: ["vol.", "vols."] },
  ...printedLegalTerms.get("en"),
};

function same(one: string, more: string): PrintedTerm {
  return { long: [one, more], short: [one, more] };
}
