import type { Result } from "hastscript";
import type { Source } from "../../../../notebook/source/source.ts";
import { comparisonFiles } from "../comparisons-table.tsx";
import type { Exhibit } from "../exhibit.ts";
import type { PageContext } from "../../parts/page.ts";
import { dataPackageAddress, figureAddress } from "../../../addresses.ts";

const formats = [
  { extension: "svg", label: "SVG", about: "picture, with its attribution inside" },
  { extension: "png", label: "PNG", about: "picture at 300 dpi, in light colours" },
  { extension: "csv", label: "CSV", about: "table, each number with its words and their place" },
  { extension: "csv-metadata.json", label: "CSVW", about: "description of that table" },
  { extension: "json", label: "JSON", about: "the same numbers" },
  { extension: "js", label: "JavaScript", about: "the same as a module to import" },
  { extension: "jsonld", label: "Web Annotation", about: "each number tied to its words" },
] as const;

/** The files of a figure or chart, at addresses that stay. */
export function downloadSection(
  source: Source,
  { id, kind }: Exhibit,
  context: PageContext,
): Result {
  const { link } = context;
  const address = figureAddress(source.id, id);
  return (
    <section id="download" aria-labelledby="download-title">
      <h2 id="download-title">Download</h2>
      <ul class="files">
        {formats.map(({ extension, label, about }) => (
          <li>
            <a href={link(`${address}.${extension}`)} rel="external">
              {label}
            </a>
            {`, ${about}`}
          </li>
        ))}
        {source.comparisons.length > 0 && kind === "chart" ? (
          <li>Other published figures: {comparisonFiles(source, context)}</li>
        ) : null}
        <li>
          <a href={link(dataPackageAddress)} rel="external">
            Frictionless Data Package
          </a>
          , all figures of this notebook
        </li>
      </ul>
    </section>
  );
}
