/** Makes an element of the page, as `MakeElement` has it; texts are never read as HTML. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...contents: (HTMLElement | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...contents);
  return made;
}
