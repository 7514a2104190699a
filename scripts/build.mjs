// Bundles src into dist: one entry, one chunk a subcommand, loaded when it is asked for.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: new URL('..', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1'),
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  define: { SOP_VERSION: JSON.stringify(version) },
  // CommonJS packages call require for Node's own modules; the names are prefixed because chunks share a scope.
  banner: {
    js: "import { createRequire as sopCreateRequire } from 'node:module'; const require = sopCreateRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
