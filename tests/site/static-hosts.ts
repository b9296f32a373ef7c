/**
 * How hosts of static files respond according to their documentation, for tests that serve a site like each of
 * them.
 */
export interface HostAnswer {
  status: 200 | 301 | 308 | 404;
  /** Relative to the site’s folder. */
  file?: string;
  /** Where a redirect leads, relative to the root of the site. */
  location?: string;
}

export interface StaticHost {
  name: string;
  /** Whether it finds `method.html` for `/method`. */
  findsPages: boolean;
  /** What it serves for a decoded path of the site, without a leading slash. */
  answer(path: string, files: ReadonlySet<string>): HostAnswer;
}

/** A file, a folder by its `index.html`, and a redirect for a folder without its slash: as every host does. */
function plain(path: string, files: ReadonlySet<string>): HostAnswer {
  if (path === "" || path.endsWith("/")) return served(`${path}index.html`, files);
  if (files.has(path)) return { status: 200, file: path };
  if ([...files].some((file) => file.startsWith(`${path}/`)))
    return { status: 301, location: `${path}/` };
  return { status: 404 };
}

function served(file: string, files: ReadonlySet<string>): HostAnswer {
  return files.has(file) ? { status: 200, file } : { status: 404 };
}

function withPages(path: string, files: ReadonlySet<string>): HostAnswer {
  const page = `${path}.html`;
  if (path !== "" && !path.endsWith("/") && !files.has(path) && files.has(page))
    return { status: 200, file: page };
  return plain(path, files);
}

/** GitHub Pages leaves out what begins with `_`, unless there is a `.nojekyll`. */
function withoutJekyll(files: ReadonlySet<string>): ReadonlySet<string> {
  if (files.has(".nojekyll")) return files;
  return new Set([...files].filter((file) => !/(?:^|\/)_/.test(file)));
}

/** A page is only at its clean address: requests for its file are redirected there. */
function cleanAlone(path: string, files: ReadonlySet<string>): HostAnswer {
  if (files.has(path) && path.endsWith(".html")) {
    return { status: 308, location: path.replace(/(?:(^|\/)index)?\.html$/, "$1") };
  }
  return withPages(path, files);
}

export const staticHosts: readonly StaticHost[] = [
  {
    name: "GitHub Pages",
    findsPages: true,
    answer: (path, files) => withPages(path, withoutJekyll(files)),
  },
  { name: "Netlify", findsPages: true, answer: withPages },
  { name: "Cloudflare Pages", findsPages: true, answer: cleanAlone },
  { name: "nginx with try_files", findsPages: true, answer: withPages },
  { name: "nginx or Apache", findsPages: false, answer: plain },
  { name: "python3 -m http.server", findsPages: false, answer: plain },
];
