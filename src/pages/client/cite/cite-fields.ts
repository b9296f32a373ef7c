import { element } from "../parts/element.ts";

export function labelled(name: string, field: HTMLElement): HTMLLabelElement {
  return element("label", "", element("span", "", name), field);
}

export function choiceOf(
  options: readonly (readonly [value: string, text: string])[],
): HTMLSelectElement {
  const select = element("select");
  for (const [value, text] of options) select.add(new Option(text, value));
  return select;
}
