/** Where a new notebook can be published, with the files this requires. */
export const hosts = ["github", "netlify", "cloudflare", "server", "none"] as const;

export type Host = (typeof hosts)[number];

interface Publishing {
  name: string;
  files: Readonly<Record<string, string>>;
  /** The README’s text about it, as Markdown. */
  steps: string;
}

/** GitHub runs this on each push; the second job may publish, and nothing else. */
const githubWorkflow = `name: publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npm run check -- --format github
      - run: npm run build
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;

const netlify = `[build]
  command = "npm run check && npm run build"
  publish = "dist"

[build.environment]
  NODE_VERSION = "22"
`;

const cloudflare = (name: string): string => `{
  // Static files alone: the build runs before, by "npm run build".
  "name": ${JSON.stringify(name)},
  "compatibility_date": "2025-01-01",
  "assets": {
    "directory": "./dist",
    "html_handling": "auto-trailing-slash",
    "not_found_handling": "404-page"
  }
}
`;

const nginx = `# Other sites may show embeds in a frame, and nothing else.
map $uri $framed_by {
  default "frame-ancestors 'none'";
  ~^/embed/ "frame-ancestors *";
}

server {
  listen 80;
  server_name notebook.example;
  root /var/www/notebook;
  add_header Content-Security-Policy $framed_by always;
  add_header X-Content-Type-Options nosniff always;
  add_header Referrer-Policy strict-origin-when-cross-origin always;
  # Pages have addresses without an ending; a folder is led to its slash.
  location / {
    try_files $uri $uri.html $uri/ =404;
  }
  error_page 404 /404.html;
}
`;

/** What each host requires. `slug` is the notebook’s name in an address. */
export function publishingTo(host: Host, slug: string): Publishing | undefined {
  switch (host) {
    case "github":
      return {
        name: "GitHub Pages",
        files: { ".github/workflows/publish.yml": githubWorkflow },
        steps:
          "In the repository’s settings, under Pages, choose “GitHub Actions” as the source. Each push to `main` then checks, builds and publishes.",
      };
    case "netlify":
      return {
        name: "Netlify",
        files: { "netlify.toml": netlify },
        steps: "Add the repository as a new site: `netlify.toml` has the command and the folder.",
      };
    case "cloudflare":
      return {
        name: "Cloudflare",
        files: { "wrangler.jsonc": cloudflare(slug) },
        steps:
          "`npm run build && npx wrangler deploy` publishes; or add the repository in the dashboard with `npm run build` as its build command.",
      };
    case "server":
      return {
        name: "a server of your own",
        files: { "nginx.conf": nginx },
        steps:
          "`npm run build`, then copy `dist/` to the server, as with `rsync -a --delete dist/ me@notebook.example:/var/www/notebook/`. `nginx.conf` shows what the server needs to know.",
      };
    case "none":
      return undefined;
  }
}
