// Pages that a guard shows in the place of the page asked for, with whatever status: checks of browsers, captchas, refusals.

/** As much of a body as is looked at. */
export const challengeBytes = 65_536;

interface Shown {
  status: number;
  headers: Record<string, string>;
  /** The beginning of the body. */
  text: string;
}

/**
 * What shows that a page is a guard's; null for any other. What guards also put into ordinary pages (a script, a captcha
 * at a contact form) counts only where there is nothing else to read.
 */
export function challengeIn({ status, headers, text }: Shown): string | null {
  if (headers['cf-mitigated']) return `cf-mitigated: ${headers['cf-mitigated']}`;
  if (!isHtml(headers['content-type'] ?? '', text)) return null;
  const title = /<title[^>]{0,200}>([^<]{0,200})/i.exec(text)?.[1]?.trim() ?? '';
  if (titles.test(title) || (status < 400 && refusals.test(title))) return title;
  const sign = signs.exec(text)?.[0];
  if (sign) return sign;
  const widget = widgets.exec(text)?.[0];
  return widget && (status >= 400 || isBare(text)) ? widget : null;
}

/** True for what is HTML, or may be: a type that says so, or none and a beginning that does. */
export function isHtml(contentType: string, text: string): boolean {
  return (
    /html/i.test(contentType) ||
    (!/json|pdf|zip/i.test(contentType) && /^\s*<(!doctype html|html)/i.test(text))
  );
}

/** Cloudflare, Imperva, Radware, Sucuri, DDoS-Guard, and words that no ministry's page has as its title. */
const titles =
  /^(just a moment|attention required!|one moment, please|please wait\.\.\.|checking your browser|verifying you are human|ddos-guard|radware (captcha|bot manager)|sucuri website firewall|pardon our interruption|security check(point)?\b|are you (a )?(robot|human)|(re|h)?captcha\b|verifikasi captcha|bot verification|human verification)/i;

/** F5, Akamai, FortiGuard: a refusal that comes with a status of success. */
const refusals =
  /^(request rejected|access denied|(403 )?forbidden|web page blocked|fortigu?ard|web filter violation)/i;

const signs =
  /_cf_chl_opt|Request unsuccessful\. Incapsula incident|sucuri_cloudproxy_js|Checking your browser before accessing|The requested URL was rejected\. Please consult with your administrator/i;

const widgets =
  /_Incapsula_Resource|validate\.perfdrive\.com|(g-recaptcha|h-captcha|cf-turnstile)(?=["'\s])|hcaptcha\.com\/|challenges\.cloudflare\.com\/turnstile|data-sitekey/i;

/** Next to no words and no links beside the scripts. */
function isBare(text: string): boolean {
  const words = text
    .replace(/<(script|style|noscript)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return words.length < 1000 && (text.match(/<a\s/gi)?.length ?? 0) < 5;
}
