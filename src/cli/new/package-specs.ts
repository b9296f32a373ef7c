import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { packageFolder, packageManifest } from "../package-manifest.ts";

/**
 * How the manifest of a new notebook refers to this package, so that npm finds the same one again: the folder of a
 * checkout, the file or address it was installed from, or its version. The engine is also listed if a registry
 * would not supply it.
 *
 * @param root
 *   The notebook’s folder, to which local paths are relative.
 */
export function packageSpecs(root: string): Record<string, string> {
  const folder = packageFolder();
  const { name, version } = packageManifest();
  const modules = dirname(folder);
  if (basename(modules) !== "node_modules") return { [name]: local(root, folder) };
  const elsewhere = [name, `${name}-engine`].flatMap((one) => {
    const spec = elsewhereSpec(root, modules, one);
    return spec === undefined ? [] : [[one, spec] as const];
  });
  return { [name]: `^${version}`, ...Object.fromEntries(elsewhere) };
}

/** Where a package was installed from, unless that is a registry. */
function elsewhereSpec(root: string, modules: string, name: string): string | undefined {
  const resolved = installedFrom(modules, name);
  if (resolved?.startsWith("file:")) {
    return local(root, join(dirname(modules), resolved.slice("file:".length)));
  }
  // Registries serve versions at `…/-/apparatus-1.2.3.tgz`.
  return resolved !== undefined && !/\/-\/[^/]*$/.test(resolved) ? resolved : undefined;
}

function local(root: string, path: string): string {
  return `file:${relative(root, path).replaceAll("\\", "/")}`;
}

/** Where npm says it got the package from. */
function installedFrom(modules: string, name: string): string | undefined {
  const lock = join(modules, ".package-lock.json");
  if (!existsSync(lock)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(lock, "utf8")) as {
    packages?: Record<string, { resolved?: string }>;
  };
  return packages[`node_modules/${name}`]?.resolved;
}
