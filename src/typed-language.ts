// The language that was asked for, read before anything else: even a wrong command line is answered in it.

/** What stands behind `--lang`, else in SOP_LANG, and which of the two it was; undefined where neither says anything. */
export function typedLanguage(
  argv: readonly string[],
  env: Record<string, string | undefined>,
): { flag: '--lang' | 'SOP_LANG'; typed: string | undefined } {
  const index = argv.indexOf('--lang');
  if (index >= 0) return { flag: '--lang', typed: argv[index + 1] };
  const joined = argv.find((word) => word.startsWith('--lang='))?.slice(7);
  if (joined !== undefined) return { flag: '--lang', typed: joined };
  return { flag: 'SOP_LANG', typed: env['SOP_LANG'] || undefined };
}
