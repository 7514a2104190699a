// What a file is called in a sentence; standard input, typed as a hyphen, by its name.

export function sourceName(typed: string): string {
  return typed === '-' ? 'standard input' : typed;
}

/** At the beginning of a sentence. */
export function sourceNameFirst(typed: string): string {
  return typed === '-' ? 'Standard input' : typed;
}
