// Senders as programs show them: a name, a telephone number, a mail address, an account.

/** A telephone number as a whole text: `+62 812-3456-7890`, `0341 551234`. */
const phone = /^\+?[\d(][\d\s().-]{6,20}\d$/;
const bareMail = /^(?:mailto:)?([^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+)$/i;

/** Name and contact of one sender. A name that WhatsApp took from a stranger's profile has `~` before it. */
export function readSender(shown: string): { name?: string; contact?: string } {
  const sender = shown
    .slice(0, 500)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^~\s*/, '')
    .trim();
  if (phone.test(sender)) return { contact: sender };
  const mail = bareMail.exec(sender);
  if (mail) return { contact: mail[1]! };
  const both = /^(.*?)\s*[<[(]\s*(?:mailto:)?([^\s@<>[\]()]+@[^\s@<>[\]()]+)[>\])]/.exec(sender);
  if (!both) return sender === '' ? {} : { name: sender };
  const name = both[1]!.replace(/^["'\s]+|["'\s]+$/g, '');
  return { contact: both[2]!, ...(name !== '' && !bareMail.test(name) && { name }) };
}

/** The person at this end of a chat, as the program calls them. */
export function isOneself(sender: string): boolean {
  return /^(?:anda|you|saya|me)$/i.test(sender.trim());
}

/** The one e-mail address in the words, else the one mobile number; of several none is proposed. */
export function soleContact(text: string): string | undefined {
  const mails = new Set(text.match(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g));
  if (mails.size > 0) return mails.size === 1 ? [...mails][0] : undefined;
  const phones = new Set(text.match(/(?<!\d)(?:\+?62|0)8\d(?:[ -]?\d){7,10}(?!\d)/g));
  return phones.size === 1 ? [...phones][0] : undefined;
}

/** Names that only say that there is none. */
export function isNoName(name: string): boolean {
  return /^[([<"'*\s-]*(?:anonim|anonymous|tanpa nama|nn|n\.n\.?|hamba allah|dirahasiakan|rahasia)[)\]>"'*\s-]*$/i.test(
    name,
  );
}
