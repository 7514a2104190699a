// Whether a PDF says that opening it runs something.

/**
 * True for a PDF that names a script or a program to start (ISO 32000-1 §12.6.4.5 and §12.6.4.16). Names may be written
 * with `#` escapes (§7.3.5). What stands in packed object streams is not looked into.
 */
export function runsSomething(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const [, name] of text.matchAll(/\/S\s*\/([A-Za-z#0-9]{6,40})/g)) {
    const plain = (name as string).replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (plain === 'JavaScript' || plain === 'Launch') return true;
  }
  return false;
}
