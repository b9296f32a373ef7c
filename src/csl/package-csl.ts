/**
 * A CSL 1.0.2 processor: a style, locales and items in, rich text out. It imports nothing, reads no
 * file and runs in a browser.
 *
 * ```js
 * const { style, messages } = readStyle(xml);
 * const engine = createEngine(style, { locale: "en-GB", loadLocale });
 * const { clusters, bibliography } = engine.run({
 *   items: new Map([["genocide", { id: "genocide", type: "treaty", title: "…" }]]),
 *   clusters: [{ id: "1", noteIndex: 0, items: [{ id: "genocide", locator: "2", label: "article" }] }],
 * });
 * ```
 */
export { createEngine } from "./engine.ts";
export { readLocale } from "./style/read-locale.ts";
export { readStyle } from "./style/read-style.ts";
export { packLocale, packStyle, unpackLocale, unpackStyle } from "./style/packed-style.ts";
export type { PackedLocale, PackedStyle } from "./style/packed-style.ts";
export type { CslCite } from "./print/context.ts";
export type { CiteState, Write, Writers } from "./run/engine-state.ts";
export type { CslItem } from "./values/item.ts";
export type { CslLocale } from "./style/style-tree.ts";
export type { StyleMessage } from "./style/style-message.ts";
export type { ShortNode } from "./style/read-short.ts";
export type * from "./request.ts";
export type { Content, Format, Mark, MarkName, Out, Run, Tag } from "./rich-text.ts";
export type { CslStyle, StyleFacts } from "./style/style-tree.ts";
