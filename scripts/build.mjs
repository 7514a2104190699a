// Bundles src into dist: one entry, one chunk a subcommand, loaded when it is asked for.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const project = resolve(import.meta.dirname, '..');
const dist = join(project, 'dist');
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

const { metafile } = await build({
  absWorkingDir: project,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  define: { SOP_VERSION: JSON.stringify(version) },
  // CommonJS packages call require for Node's own modules; the names are prefixed because chunks share a scope.
  banner: {
    js: "import { createRequire as sopCreateRequire } from 'node:module'; const require = sopCreateRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// What an earlier build left goes last, so that a program that runs meanwhile finds its chunks.
const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of readdirSync(dist)) if (!written.has(name)) rmSync(join(dist, name));
