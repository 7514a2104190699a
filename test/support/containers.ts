// ZIP and OLE files of which only the names inside matter.

/** A ZIP file with empty entries, its directory at the end (APPNOTE.TXT); the first may be stored with a text. */
export function zipOf(names: readonly string[], first = ''): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [index, name] of names.entries()) {
    const text = Buffer.from(index === 0 ? first : '');
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 0, 'latin1');
    local.writeUInt32LE(text.length, 18);
    local.writeUInt32LE(text.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 0, 'latin1');
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), text);
    entries.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + text.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The first bytes of a compound file, and the names of its streams as its directory holds them. */
export function oleWith(...streams: string[]): Buffer {
  const head = Buffer.alloc(512);
  head.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'latin1');
  return Buffer.concat([head, ...streams.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le'))]);
}
