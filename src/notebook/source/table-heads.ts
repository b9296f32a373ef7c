import type { RootContent, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/**
 * The heads of the cell that holds an offset of the file: of its column, then of its row.
 *
 * @returns
 *   None outside a table, and none for a cell that is a head itself.
 */
export function tableHeads(block: RootContent, offset: number): readonly string[] {
  const heads: string[] = [];
  visit(block, "table", (table: Table) => {
    const [top, ...rows] = table.children;
    for (const row of rows) {
      const at = row.children.findIndex(
        ({ position }) => position!.start.offset! <= offset && offset < position!.end.offset!,
      );
      if (at < 0) continue;
      const [first] = row.children;
      heads.push(...[top?.children[at], at > 0 ? first : undefined].map((cell) => toString(cell)));
    }
  });
  return heads.filter((head) => head.trim() !== "");
}
