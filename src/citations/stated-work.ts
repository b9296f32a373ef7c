import { isDoubtful, recordState } from "../formats/bibtex/verification/record-state.ts";
import type { Work } from "../works/work.ts";

/** What lists of works say, in a language, of a record that is disputed, of a work whose existence is, and of one that was not found. */
const table: ReadonlyMap<string, readonly [string, string, string]> = new Map([
  ["ar", ["محل خلاف", "وجوده محل خلاف", "لم يُعثر على بطاقة"]],
  ["az", ["mübahisəlidir", "mövcudluğu mübahisəlidir", "qeyd tapılmayıb"]],
  ["de", ["umstritten", "Existenz umstritten", "kein Eintrag gefunden"]],
  ["en", ["disputed", "existence disputed", "no record found"]],
  ["es", ["en disputa", "existencia en disputa", "no se encontró ficha"]],
  ["fr", ["contestée", "existence contestée", "aucune notice trouvée"]],
  ["ru", ["оспаривается", "существование оспаривается", "запись не найдена"]],
]);

/** What readers of a citation must know of its record; nothing of most works. Other languages have it in English. */
export function doubtOf(work: Work, language: string): string | undefined {
  if (!isDoubtful(work)) return undefined;
  const [disputed, denied, missing] =
    table.get(language.toLowerCase().split("-")[0]!) ?? table.get("en")!;
  const state = recordState(work);
  return state === "not-located" ? missing : state === "denied" ? denied : disputed;
}

/** A work whose title says that its record is disputed or was not found, so that each style prints it. */
export function statedWork(work: Work, language: string): Work {
  const doubt = doubtOf(work, language);
  const { title } = work.csl;
  if (doubt === undefined || !title) return work;
  const stated = `${title} <span class="nocase">[${doubt}]</span>`;
  return { ...work, csl: { ...work.csl, title: stated } };
}

/** What names a work without a title: its key, and what must be known of it. */
export function nameByKey(work: Work, language: string): string {
  const doubt = doubtOf(work, language);
  return `[${work.key}${doubt === undefined ? "" : `, ${doubt}`}]`;
}
