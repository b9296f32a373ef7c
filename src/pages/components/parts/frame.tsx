import type { Result } from "hastscript";
import { hasNotes } from "./has-notes.ts";
import type { PageContext } from "./page.ts";
import {
  documentsAddress,
  figuresAddress,
  homeAddress,
  methodAddress,
  notesAddress,
  sourceAddress,
  worksAddress,
} from "../../addresses.ts";

const sections = [
  { name: "Documents", link: documentsAddress, pages: sourceAddress("") },
  { name: "Works", link: worksAddress, pages: worksAddress },
  { name: "Figures", link: figuresAddress, pages: figuresAddress },
  { name: "Notes", link: notesAddress, pages: notesAddress },
  { name: "Method", link: methodAddress, pages: methodAddress },
] as const;

/** What stands above every page: the notebook’s name, and where one can go. */
export function siteHeader({ notebook, path, link }: PageContext): Result {
  const shown = sections.filter(({ name }) => name !== "Notes" || hasNotes(notebook));
  return (
    <>
      <a class="skip" href="#observablehq-main">
        Skip to the content
      </a>
      <a
        class="site-name"
        href={link(homeAddress)}
        aria-current={path === "/index" ? "page" : null}
      >
        {notebook.settings.title}
      </a>
      <nav aria-label="Notebook">
        <ul>
          {shown.map((section) => (
            <li>
              <a
                href={link(section.link)}
                aria-current={path.startsWith(section.pages) ? "true" : null}
              >
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** What stands below every page. */
export function siteFooter({ notebook, link }: PageContext): Result {
  const { title, contact } = notebook.settings;
  return (
    <p>
      {title}. The words of documents are theirs; records, links, marks and notes are the
      notebook’s. <a href={link(methodAddress)}>How this is done</a>
      {contact ? ` · Report a mistake: ${contact}` : null}
    </p>
  );
}
