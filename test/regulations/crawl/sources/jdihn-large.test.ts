// A feed of 30,000 records: read while it arrives, in the memory of a few records, in time.
import { describe, expect, it } from 'vitest';
import type { Fetcher, Look } from '../../../../src/regulations/crawl/source.ts';
import { jdihnJson } from '../../../../src/regulations/crawl/sources/jdihn-json.ts';
import { completeSource } from '../../../../src/regulations/shipped-sources.ts';

const records = 30_000;
const url = 'https://jdih.example.go.id/feed/document.json';
const source = completeSource({ id: 'large', name: 'Large', kind: 'jdihn-json', url });
const look: Look = {
  since: null,
  now: Date.parse('2026-11-23T07:36:00+07:00'),
  wants: () => true,
  first: true,
};

function createFeed(): { fetcher: Fetcher; sent(): number; ended(): boolean } {
  let sent = 0;
  let ended = false;
  async function* body(): AsyncGenerator<Uint8Array> {
    try {
      yield Buffer.from('[\n');
      for (let index = 1; index <= records; index++) {
        sent = index;
        yield Buffer.from(`${JSON.stringify(recordOf(index), null, 4)}${index < records ? ',\n' : '\n]\n'}`);
      }
    } finally {
      ended = true;
    }
  }
  const fetcher: Fetcher = {
    page: () => Promise.reject(new Error('a feed is read as a stream')),
    stream: async () => ({ url, contentType: 'application/json', body: body() }),
    allows: (each) => each.startsWith('https://jdih.example.go.id/'),
  };
  return { fetcher, sent: () => sent, ended: () => ended };
}

function recordOf(index: number): object {
  return {
    idData: String(index),
    tahun_pengundangan: '2018',
    jenis: 'PERATURAN MENTERI',
    noPeraturan: String(index),
    judul: `Kegiatan Pembangunan Sarana dan Prasarana Kelurahan ke-${index} – ${'x'.repeat(700)}`,
    status: 'Berlaku',
    urlDetailPeraturan: `https://jdih.example.go.id/dokumen/view?id=${index}`,
  };
}

describe('a feed of 30,000 records', () => {
  it('is given record by record, never more than a few ahead', async () => {
    const { fetcher, sent, ended } = createFeed();
    const began = performance.now();
    let count = 0;
    let ahead = 0;
    for await (const read of jdihnJson.read(source, fetcher, look)) {
      if (!('finding' in read)) continue;
      count++;
      expect(read.finding.externalId).toBe(String(count));
      ahead = Math.max(ahead, sent() - count);
    }
    expect(count).toBe(records);
    expect(ahead).toBeLessThan(5);
    expect(ended()).toBe(true);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('ends the connection where nobody reads on', async () => {
    const { fetcher, sent, ended } = createFeed();
    for await (const _ of jdihnJson.read(source, fetcher, look)) break;
    expect(ended()).toBe(true);
    expect(sent()).toBeLessThan(5);
  });
});
