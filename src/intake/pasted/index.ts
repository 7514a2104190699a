// The shapes of pasted words, in the order in which they are tried: the plainest marks first.
import { chat } from './chat.ts';
import { comment } from './comment.ts';
import { form } from './form.ts';
import { forwardedMail } from './forwarded-mail.ts';
import { headers, mail } from './headers.ts';
import { portal } from './portal.ts';
import type { Shape } from './shape.ts';
import { sms } from './sms.ts';
import { webmail } from './webmail.ts';

export const shapes: readonly Shape[] = [
  chat,
  forwardedMail,
  webmail,
  mail,
  portal,
  sms,
  form,
  headers,
  comment,
];
