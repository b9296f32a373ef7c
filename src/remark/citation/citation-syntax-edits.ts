import { types } from "micromark-util-symbol";
import type { Event, Token, TokenizeContext } from "micromark-util-types";
import type { Bracket } from "./citation-syntax-parts.ts";
import { pushTo } from "../../push-to.ts";

/**
 * Changes to a list of events, by index in the list before any change. Of events added at the same index, those
 * opened or closed later are inside those opened or closed earlier.
 */
export class Edits {
  readonly #opening = new Map<number, Event[]>();
  readonly #closing = new Map<number, (readonly Event[])[]>();
  readonly #dropped = new Set<number>();
  readonly #kept = new Set<Token>();

  /** Insert enter events before the event at `index`. */
  open(index: number, events: readonly Event[]): void {
    for (const event of events) pushTo(this.#opening, index, event);
  }

  /** Insert exit events before the event at `index`, and before anything opened there. */
  close(index: number, events: readonly Event[]): void {
    pushTo(this.#closing, index, events);
  }

  /** Remove events; the end is exclusive. */
  drop(start: number, end: number): void {
    for (let index = start; index < end; index++) this.#dropped.add(index);
  }

  /** Keep a separator: it is part of a citation. */
  keep(separator: Token): void {
    this.#kept.add(separator);
  }

  isKept(separator: Token): boolean {
    return this.#kept.has(separator);
  }

  /** Turn a bracket’s markers into text. */
  unwrap(events: readonly Event[], { open, close }: Bracket): void {
    this.drop(open, open + 1);
    this.drop(close, close + 1);
    events[open + 1]![1].type = types.data;
    events[close - 1]![1].type = types.data;
  }

  /** Turn a reference into text. */
  flatten(events: readonly Event[], enter: number): void {
    const token = events[enter]![1];
    let index = enter + 1;
    while (events[index]![1] !== token) this.drop(index, ++index);
    token.type = types.data;
  }

  /**
   * Take the hyphen out of an in-text reference, in which it suppresses nothing.
   *
   * @returns
   *   The hyphen as text, to put before the reference.
   */
  splitSuppressMarker(events: readonly Event[], enter: number, context: TokenizeContext): Event[] {
    const reference = events[enter]![1];
    const marker = events[enter + 1]![1];
    if (marker.type !== "citationSuppressMarker") return [];

    const hyphen: Token = { type: types.data, start: marker.start, end: marker.end };
    this.drop(enter + 1, enter + 3);
    reference.start = marker.end;
    return [
      ["enter", hyphen, context],
      ["exit", hyphen, context],
    ];
  }

  /** Change the list itself, because micromark holds on to it. */
  apply(events: Event[]): Event[] {
    const result: Event[] = [];

    for (let index = 0; index <= events.length; index++) {
      for (const event of this.#closing.get(index)?.toReversed().flat() ?? []) result.push(event);
      for (const event of this.#opening.get(index) ?? []) result.push(event);
      const event = events[index];
      if (event && !this.#dropped.has(index)) result.push(event);
    }

    events.length = 0;
    for (const event of result) events.push(event);
    return events;
  }
}
