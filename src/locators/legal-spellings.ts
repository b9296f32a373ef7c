import type { LocatorSpellings } from "./english-spellings.ts";

/**
 * What the laws and treaties of a language call their parts, if CSL’s locale has English words or none; and the
 * parts of books in languages without a CSL locale.
 */
export const legalSpellings: Readonly<Record<string, LocatorSpellings>> = {
  ar: {
    "article-locator": ["المادة", "مادة", "المواد", "مواد", "المادتان", "المادتين"],
    annex: ["المرفق", "مرفق", "المرفقات", "الملحق", "ملحق"],
    chapter: ["الفصل"],
    page: ["الصفحة", "الصفحات"],
    paragraph: ["الفقرة", "الفقرات", "الفقرتان", "الفقرتين"],
    preamble: ["الديباجة", "ديباجة"],
  },
  az: {
    "article-locator": ["maddə", "maddələr", "mad."],
    annex: ["əlavə", "əlavələr"],
    chapter: ["fəsil", "fəsillər"],
    page: ["səhifə", "səhifələr", "səh.", "s."],
    paragraph: ["bənd", "bəndlər"],
    part: ["hissə", "hissələr"],
    preamble: ["preambula"],
    section: ["bölmə", "bölmələr"],
    volume: ["cild", "cildlər"],
  },
  de: {
    "article-locator": ["Artikel", "Artikeln", "Art."],
    annex: ["Anlage", "Anlagen"],
    recital: ["Erwägungsgründen"],
  },
  el: {
    "article-locator": ["άρθρο", "άρθρα"],
    annex: ["παράρτημα", "παραρτήματα"],
    preamble: ["προοίμιο"],
    recital: ["αιτιολογική σκέψη", "αιτιολογικές σκέψεις"],
  },
  es: { "article-locator": ["artículo", "artículos", "art.", "arts."] },
  fr: { "article-locator": ["article", "articles", "art."] },
  hy: {
    "article-locator": ["հոդված", "հոդվածներ", "հոդ."],
    annex: ["հավելված", "հավելվածներ"],
    chapter: ["գլուխ", "գլուխներ"],
    page: ["էջ", "էջեր"],
    part: ["մաս", "մասեր"],
    preamble: ["նախաբան"],
    section: ["բաժին", "բաժիններ"],
    volume: ["հատոր", "հատորներ"],
  },
  it: { "article-locator": ["articolo", "articoli", "art.", "artt."] },
  ja: { "article-locator": ["条"], page: ["頁"], preamble: ["前文"] },
  ko: { "article-locator": ["조"], page: ["쪽", "면"], preamble: ["전문"] },
  pt: { "article-locator": ["artigo", "artigos", "art.", "arts."] },
  ru: {
    "article-locator": ["статья", "статьи", "статей", "статье", "статью", "ст.", "ст. ст."],
    annex: ["прил."],
    paragraph: ["пункт", "пункты"],
  },
  tr: {
    "article-locator": ["madde", "maddeler", "md.", "m."],
    annex: ["ek", "ekler"],
    preamble: ["başlangıç"],
  },
  uk: { "article-locator": ["стаття", "статті", "ст."] },
  zh: {
    "article-locator": ["条", "條"],
    annex: ["附件"],
    page: ["頁"],
    paragraph: ["款"],
    part: ["编", "編"],
    preamble: ["序言"],
  },
};
