/** Creates an element of the page as a `MakeElement`; text is never parsed as HTML. */
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
