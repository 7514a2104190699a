// Pages of guards, and ordinary pages that carry a piece of one.
import { expect, it } from 'vitest';
import { challengeIn } from '../../../../src/regulations/crawl/fetcher/challenge.ts';

const html = { 'content-type': 'text/html' };
const article = `<p>${'Camat membina lurah. '.repeat(80)}</p>`;
const titled = (title: string, body = '') => `<!doctype html><html><title>${title}</title>${body}`;

it.each<[string, number, Record<string, string>, string]>([
  ['Cloudflare’s header', 403, { 'cf-mitigated': 'challenge' }, ''],
  ['Cloudflare with 200', 200, html, titled('Just a moment...')],
  ['Cloudflare with 403', 403, html, titled('Attention Required! | Cloudflare')],
  ['Cloudflare by its script', 503, html, titled('jdih', '<script>window._cf_chl_opt={}</script>')],
  ['Imperva', 200, html, '<html>Request unsuccessful. Incapsula incident ID: 1-2'],
  ['Imperva’s frame', 200, html, '<html><iframe src="/_Incapsula_Resource?SWUDNSAI=31"></iframe>'],
  ['Radware', 200, html, titled('Radware Captcha Page')],
  ['Sucuri', 403, html, titled('Sucuri WebSite Firewall - Access Denied')],
  ['F5', 200, html, titled('Request Rejected', 'Please consult with your administrator.')],
  [
    'a captcha and nothing else',
    200,
    html,
    titled('JDIH', '<div class="g-recaptcha" data-sitekey="x"></div>'),
  ],
  ['Turnstile with 403', 403, html, titled('JDIH', `${article}<div class="cf-turnstile"></div>`)],
  ['without a type', 200, {}, titled('Just a moment...')],
])('%s is a guard’s page', (_, status, headers, text) => {
  expect(challengeIn({ status, headers, text })).not.toBeNull();
});

it.each<[string, number, Record<string, string>, string]>([
  ['an article', 200, html, titled('Berita', article)],
  ['a contact form with a captcha', 200, html, titled('JDIH', `${article}<div class="g-recaptcha"></div>`)],
  [
    'a page with Cloudflare’s analytics',
    200,
    html,
    titled('JDIH', '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js">'),
  ],
  ['a page behind Imperva', 200, html, titled('JDIH', `${article}<script src="/_Incapsula_Resource?x">`)],
  ['a plain 403', 403, html, titled('403 Forbidden')],
  ['JSON that speaks of it', 200, { 'content-type': 'application/json' }, '{"title":"<title>Just a moment"}'],
])('%s is none', (_, status, headers, text) => {
  expect(challengeIn({ status, headers, text })).toBeNull();
});
