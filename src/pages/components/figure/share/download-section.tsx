import type { Result } from "hastscript";
import type { Source } from "../../../../notebook/source/source.ts";
import { comparisonFiles } from "../comparisons-table.tsx";
import type { Exhibit } from "../exhibit.ts";
import type { PageContext } from "../../parts/page.ts";
import { dataPackageAddress, figureAddress } from "../../../addresses.ts";

const formats = [
  { extension: "svg", label: "SVG" },
  { extension: "png", label: "PNG" },
  { extension: "csv", label: "CSV" },
  { extension: "csv-metadata.json", label: "CSVW" },
  { extension: "json", label: "JSON" },
  { extension: "js", label: "JavaScript" },
  { extension: "jsonld", label: "Web Annotation" },
] as const;

/** The files of a figure or chart, at permanent addresses. */
export function downloadSection(
  source: Source,
  { id, kind }: Exhibit,
  context: PageContext,
): Result {
  const { link } = context;
  const { sharing } = context.words;
  const address = figureAddress(source.id, id);
  return (
    <section id="download" aria-labelledby="download-title">
      <h2 id="download-title">{sharing.download}</h2>
      <ul class="files">
        {formats.map(({ extension, label }) => (
          <li>
            <a href={link(`${address}.${extension}`)} rel="external">
              {label}
            </a>
            {`, ${sharing.files[extension]}`}
          </li>
        ))}
        {source.comparisons.length > 0 && kind === "chart" ? (
          <li>{sharing.compared(comparisonFiles(source, context))}</li>
        ) : null}
        <li>
          {sharing.dataPackage((named) => (
            <a href={link(dataPackageAddress)} rel="external">
              {named}
            </a>
          ))}
        </li>
      </ul>
    </section>
  );
}
